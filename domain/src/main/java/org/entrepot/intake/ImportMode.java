package org.entrepot.intake;

import java.util.Locale;
import org.entrepot.InvalidValue;

/** Whether an import says what it would do, or does it. */
public enum ImportMode {
  PREVIEW,
  COMMIT;

  /**
   * The mode with this name, in either case.
   *
   * @throws InvalidValue with code {@code import.mode}
   */
  public static ImportMode parse(String name) {
    for (ImportMode mode : values()) {
      if (mode.name().equals(name.toUpperCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw new InvalidValue("import.mode", "mode", name);
  }
}
