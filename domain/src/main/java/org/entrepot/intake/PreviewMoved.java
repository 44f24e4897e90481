package org.entrepot.intake;

import org.entrepot.RuleBroken;

/**
 * The records have changed since the preview in a way that changes its result. It was made again
 * and waits for a decision as the first did.
 */
public class PreviewMoved extends RuleBroken {

  static final String CODE = "import.moved";

  private static final long serialVersionUID = 1L;

  private final transient ImportSummary summary;

  public PreviewMoved(ImportSummary summary) {
    super(CODE);
    this.summary = summary;
  }

  /** The new result. */
  ImportSummary summary() {
    return summary;
  }
}
