package org.entrepot.mail;

/** What takes mails to people. */
public interface MailServer {

  /** Whether an operator has named one; without, nothing is sent. */
  boolean isNamed();

  /**
   * Sends a mail; it has been taken when this returns.
   *
   * @throws MailNotSent if it was not
   */
  void send(MailMessage message);
}
