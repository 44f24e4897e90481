package org.entrepot.mail;

/**
 * A mail to one person. Its text may open an account: it is written nowhere.
 *
 * @param to address
 * @param language as in the header Content-Language
 */
public record MailMessage(String to, String subject, String text, String language) {

  @Override
  public String toString() {
    return "a mail";
  }
}
