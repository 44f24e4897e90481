package org.entrepot.figure;

import org.entrepot.InvalidValue;

/** A figure was asked for as of a position or an instant that is still to come: 422. */
public class StillToCome extends InvalidValue {

  private static final long serialVersionUID = 1L;

  StillToCome(String asked, Object last) {
    super("at.future", "at", asked, last);
  }
}
