package org.entrepot.access;

import org.entrepot.NotAllowed;

/** It takes a sign-in, and there was none or not the right one: 401. */
public class NotSignedIn extends NotAllowed {

  private static final long serialVersionUID = 1L;

  /** Nobody has signed in. */
  public NotSignedIn() {
    this("sign-in.needed");
  }

  public NotSignedIn(String code) {
    super(code);
  }
}
