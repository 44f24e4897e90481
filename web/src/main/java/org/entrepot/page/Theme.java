package org.entrepot.page;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark; by default as the reader's system has it. */
enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** The value of {@code data-theme} and of the cookie. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the switch changes to. */
  Theme next() {
    return switch (this) {
      case AUTO -> LIGHT;
      case LIGHT -> DARK;
      case DARK -> AUTO;
    };
  }

  /** Any other word means that the reader has chosen none. */
  static Theme of(String key) {
    return Arrays.stream(values()).filter(t -> t.key().equals(key)).findFirst().orElse(AUTO);
  }
}
