package org.entrepot.api;

import org.entrepot.RuleBroken;

/** What somebody sends does not arrive, or so slowly that it would keep a thread for ever. */
public final class CutBody extends RuleBroken {

  private static final long serialVersionUID = 1L;

  public CutBody() {
    super("request.cut");
  }
}
