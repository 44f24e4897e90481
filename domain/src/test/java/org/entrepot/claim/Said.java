package org.entrepot.claim;

import org.jspecify.annotations.Nullable;

/** Claims for tests. */
final class Said {

  private Said() {}

  static Claim claim(
      @Nullable String edition,
      String about,
      @Nullable String dimension,
      @Nullable String value,
      @Nullable String unit,
      ClaimQualifier qualifier) {
    return new Claim(
        "C",
        edition,
        ClaimTopic.of(about).orElseThrow(),
        dimension,
        value,
        unit,
        qualifier,
        null,
        null,
        null,
        null);
  }
}
