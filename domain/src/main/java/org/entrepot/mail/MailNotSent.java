package org.entrepot.mail;

/** The mail server did not take a mail. */
public class MailNotSent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Says nothing of the mail.
   *
   * @param reason a code: {@code SMTP 550}, or what kind of fault it was
   */
  public MailNotSent(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
