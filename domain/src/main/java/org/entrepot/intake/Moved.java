package org.entrepot.intake;

import org.entrepot.RuleBroken;

/**
 * The records have changed since the preview in a way that changes its result. It was made again
 * and waits for a decision as the first did.
 */
public class Moved extends RuleBroken {

  static final String CODE = "import.moved";

  private static final long serialVersionUID = 1L;

  private final transient Summary summary;

  public Moved(Summary summary) {
    super(CODE);
    this.summary = summary;
  }

  /** The new result. */
  Summary summary() {
    return summary;
  }
}
