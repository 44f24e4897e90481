package org.entrepot.figure;

import org.entrepot.InvalidValue;

/** A figure was asked for as of a position or an instant that is still to come: 422. */
public class StillToCome extends InvalidValue {

  private static final long serialVersionUID = 1L;

  private final String asked;
  private final transient Object last;

  StillToCome(String asked, Object last) {
    this("at", asked, last);
  }

  private StillToCome(String parameter, String asked, Object last) {
    super("at.future", parameter, asked, last);
    this.asked = asked;
    this.last = last;
  }

  /** As it is of another parameter. */
  StillToCome of(String parameter) {
    return new StillToCome(parameter, asked, last);
  }
}
