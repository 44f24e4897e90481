package org.entrepot.access;

/** Has this node send the mails that are due, while the application is up. */
public interface MailRounds {

  /**
   * From now on this node takes its share; nothing is done where no mail server is named.
   *
   * @param welcome where links lead, without what opens one
   */
  void start(String welcome);

  void stop();
}
