package org.entrepot.setting;

import java.util.Optional;

/**
 * The mail server that an operator has named.
 *
 * @param from address that mails come from
 * @param tls how the connection is encrypted
 * @param login with which the server wants to be asked; empty where it wants none
 */
public record MailSettings(
    String host, int port, String from, MailTls tls, Optional<MailLogin> login) {

  /** Encryption of the connection to a mail server. */
  public enum MailTls {
    /** After a greeting in the clear; without it nothing is sent. */
    STARTTLS,
    /** From the first byte. */
    TLS,
    /** None: for a server on the same machine or network. */
    NONE
  }

  /** User and password at the mail server. */
  public record MailLogin(String user, String password) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
      return user;
    }
  }
}
