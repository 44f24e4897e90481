package org.entrepot.figure;

import org.entrepot.RuleBroken;

/** Somebody else has changed the published figure since it was looked at. */
public class FigureChanged extends RuleBroken {

  private static final long serialVersionUID = 1L;

  public FigureChanged(long id) {
    super("published.changed", id);
  }
}
