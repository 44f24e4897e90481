package org.entrepot;

/** A rule of the expo forbids it as things stand: 409. */
public non-sealed class RuleBroken extends Problem {

  private static final long serialVersionUID = 1L;

  public RuleBroken(String code, Object... arguments) {
    super(code, arguments);
  }
}
