package org.entrepot.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entrepot.api.TableFile;
import org.jspecify.annotations.Nullable;

/** Claims as a table to take away: the columns of claims.csv, and what is known of each. */
final class ClaimTable {

  static final String NAME = "claims";

  private static final List<String> HEADER =
      List.of(
          "id",
          "edition",
          "about",
          "dimension",
          "value",
          "unit",
          "qualifier",
          "through",
          "sentence",
          "source",
          "note",
          "verdict",
          "known",
          "reason");

  private ClaimTable() {}

  static TableFile of(List<CheckedClaim> claims, Locale language) {
    return TableFile.of(
        NAME,
        HEADER,
        Set.of("value"),
        Set.of("through"),
        consumer -> claims.forEach(each -> consumer.accept(row(each, language))));
  }

  private static List<String> row(CheckedClaim checked, Locale language) {
    Claim claim = checked.claim();
    return List.of(
        claim.id(),
        text(claim.edition()),
        claim.about().toString(),
        text(claim.dimension()),
        text(claim.value()),
        text(claim.unit()),
        claim.qualifier().word(),
        text(claim.through()),
        text(claim.sentence()),
        text(claim.source()),
        text(claim.note()),
        checked.verdict().name(),
        checked.value().in(language),
        checked.reason().in(language));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
