package org.entrepot.showcase;

import org.entrepot.intake.Restatement;

/** What an import takes from this package, as the container would wire it. */
public final class ShowcaseParts {

  private ShowcaseParts() {}

  public static Restatement restatement() {
    return new ItemRestatement();
  }
}
