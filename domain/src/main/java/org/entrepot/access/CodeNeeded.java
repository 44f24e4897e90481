package org.entrepot.access;

/** The password was right, and the account has a second factor of which no code was given. */
public class CodeNeeded extends NotSignedIn {

  private static final long serialVersionUID = 1L;

  CodeNeeded() {
    super("second-factor.needed");
  }
}
