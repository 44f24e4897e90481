package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.Sql;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

@ApplicationScoped
class SqlDimensionValues implements DimensionValues {

  private static final String ELSEWHERE =
      """
      select distinct on (part.code) part.code, part.name_en, part.name_zh
      from %s part join edition other on other.code = part.edition
        join edition own on own.expo = other.expo and own.code <> other.code
          and own.sample = other.sample
      where own.code = ? order by part.code, other.ordinal desc
      """;

  @Inject Sql sql;

  @Override
  public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
    return switch (dimension) {
      case ECONOMY -> names("select alpha2, name_en, name_zh from economy where ? <> ''", edition);
      case SECTION ->
          names("select code, name_en, name_zh from section where edition = ?", edition);
      case PAVILION ->
          names("select code, name_en, name_zh from pavilion where edition = ?", edition);
      case DELEGATION ->
          names("select code, name_en, name_zh from delegation where edition = ?", edition);
      case KIND -> new TreeMap<>();
    };
  }

  @Override
  public SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension) {
    return switch (dimension) {
      case SECTION -> names(ELSEWHERE.formatted("section"), edition);
      case PAVILION -> names(ELSEWHERE.formatted("pavilion"), edition);
      case DELEGATION -> names(ELSEWHERE.formatted("delegation"), edition);
      case ECONOMY, KIND -> new TreeMap<>();
    };
  }

  /**
   * Rows are never deleted and every change adds to a revision or to the log of published figures,
   * so the sum never comes back. Names of economies have no revision: the organiser overrides them
   * in the database, so they are themselves summed up.
   */
  @Override
  public long revision() {
    return sql.one(
        "select (select coalesce(sum(revision), 0) from expo)"
            + " + (select coalesce(sum(revision), 0) from edition)"
            + " + (select coalesce(sum(revision), 0) from section)"
            + " + (select coalesce(sum(revision), 0) from pavilion)"
            + " + (select coalesce(sum(revision), 0) from delegation)"
            + " + (select coalesce(max(seq), 0) from published_entry)"
            + " + (select coalesce(sum(hashtext(economy::text)), 0) from economy)",
        row -> row.getLong(1));
  }

  @Override
  public long recordChanges() {
    return sql.one("select n from import_count", row -> row.getLong(1));
  }

  private SortedMap<String, LocalText> names(String select, Edition edition) {
    SortedMap<String, LocalText> names = new TreeMap<>();
    sql.list(
            select,
            row -> Map.entry(row.getString(1), new LocalText(row.getString(2), row.getString(3))),
            edition.code())
        .forEach(name -> names.put(name.getKey(), name.getValue()));
    return names;
  }
}
