package org.entrepot.register;

import java.util.Map;
import java.util.Optional;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/**
 * Where the names of what a column holds stand.
 *
 * @param table of the records that it names
 * @param code their column with what the column holds
 * @param en the English name, of a row with the alias {@code t}
 * @param zh the Chinese one
 * @param inEdition whether each edition has its own
 */
record NameSource(String table, String code, String en, String zh, boolean inEdition) {

  private static final NameSource COMPANIES =
      new NameSource("company", "code", "t.legal_name", "t.local_name", false);
  private static final NameSource ECONOMIES =
      new NameSource("economy", "alpha2", "t.name_en", "t.name_zh", false);

  private static final Map<String, NameSource> FILES =
      Map.of(
          "companies.csv",
          COMPANIES,
          "expos.csv",
          named("expo", false),
          "editions.csv",
          named("edition", false),
          "sections.csv",
          named("section", true),
          "pavilions.csv",
          named("pavilion", true),
          "delegations.csv",
          named("delegation", true));

  private static final Map<String, NameSource> COLUMNS =
      Map.of("economy", ECONOMIES, "origin", ECONOMIES, "parent", named("delegation", true));

  private static NameSource named(String table, boolean inEdition) {
    return new NameSource(table, "code", "t.name_en", "t.name_zh", inEdition);
  }

  static Optional<NameSource> of(Column column) {
    @Nullable NameSource named = column.refersTo() == null ? null : FILES.get(column.refersTo());
    return Optional.ofNullable(named == null ? COLUMNS.get(column.name()) : named);
  }
}
