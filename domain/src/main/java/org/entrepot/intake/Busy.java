package org.entrepot.intake;

/** Another import goes in just now: this one waits for its turn. */
public class Busy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Busy() {
    super("another import goes in just now");
  }
}
