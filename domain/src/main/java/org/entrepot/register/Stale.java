package org.entrepot.register;

import org.entrepot.RuleBroken;

/** A record is to be changed that is not any more what the caller saw: 412. */
public class Stale extends RuleBroken {

  private static final long serialVersionUID = 1L;

  Stale(Entry now) {
    super("record.stale", now.code(), now.revision());
  }
}
