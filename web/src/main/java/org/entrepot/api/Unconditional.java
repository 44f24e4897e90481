package org.entrepot.api;

import org.entrepot.RuleBroken;

/** A change without the header If-Match would overwrite what the caller has not seen: 428. */
class Unconditional extends RuleBroken {

  private static final long serialVersionUID = 1L;

  Unconditional() {
    super("record.condition");
  }
}
