package org.entrepot.edition;

import java.util.Locale;
import org.entrepot.InvalidValue;

/** How firm the figures of an edition are; each begins at an instant, which is its cut-off. */
public enum EditionStatus {
  /** The halls are open, or records still come in as they come. */
  PROVISIONAL,
  /** Late records are being gathered; what comes in still counts. */
  CLOSING,
  /** What counts has been counted: a change needs a reason and makes it {@link #REVISED}. */
  FINAL,
  /** Changed, with a reason, after it was final. */
  REVISED;

  /** Whether a change of a counted record needs a reason. */
  public boolean isFinalised() {
    return this == FINAL || this == REVISED;
  }

  /**
   * The status with this name, in either case.
   *
   * @throws InvalidValue with code {@code edition.status}
   */
  public static EditionStatus parse(String name) {
    for (EditionStatus status : values()) {
      if (status.name().equals(name.toUpperCase(Locale.ROOT))) {
        return status;
      }
    }
    throw new InvalidValue("edition.status", "to", name);
  }
}
