package org.entrepot;

/** The user is known and may not: 403. */
public non-sealed class NotAllowed extends Problem {

  private static final long serialVersionUID = 1L;

  public NotAllowed(String code, Object... arguments) {
    super(code, arguments);
  }
}
