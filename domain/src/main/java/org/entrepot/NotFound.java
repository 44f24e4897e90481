package org.entrepot;

/** Something that was named does not exist, or not for this user: 404. */
public non-sealed class NotFound extends Problem {

  private static final long serialVersionUID = 1L;

  public NotFound(String code, Object... arguments) {
    super(code, arguments);
  }
}
