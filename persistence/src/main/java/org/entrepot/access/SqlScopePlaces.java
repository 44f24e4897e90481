package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entrepot.LocalText;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlScopePlaces implements ScopePlaces {

  private static final String NAMED =
      "select distinct on (code) code, %2$s, %3$s from %1$s where %4$s order by code";

  private static final String IN_EDITIONS = "edition = any (string_to_array(?, ',')) and ";
  private static final String CODES = "code = any (string_to_array(?, ','))";
  private static final String WORDS = "(code = ? or searched like search_pattern(?))";

  private static final String EXACT_FIRST = " order by code <> ?, code limit ?";

  private static final String UNKNOWN =
      "select wanted from unnest(string_to_array(?, ',')) wanted where not exists"
          + " (select from %s where %s code = wanted) order by wanted limit 1";

  @Inject Sql sql;

  /**
   * Where the records are that a limit names.
   *
   * @param edition whether they are of an edition, and not of all
   */
  private record PlaceTable(String table, String en, String zh, boolean edition) {

    static PlaceTable of(RowLimit limit) {
      return switch (limit) {
        case DELEGATION -> new PlaceTable("delegation", "name_en", "name_zh", true);
        case PAVILION -> new PlaceTable("pavilion", "name_en", "name_zh", true);
        case COMPANY -> new PlaceTable("company", "legal_name", "local_name", false);
      };
    }

    String named(String where) {
      return NAMED.formatted(table, en, zh, where);
    }
  }

  @Override
  public List<ScopePlace> editions() {
    return sql.list(
        "select code, name_en, name_zh from edition order by starts_on desc, code",
        SqlScopePlaces::place);
  }

  @Override
  public List<ScopePlace> found(RowLimit limit, Set<String> editions, String text, int most) {
    PlaceTable of = PlaceTable.of(limit);
    boolean within = of.edition() && !editions.isEmpty();
    List<Object> values = new ArrayList<>(List.of(text, text, text, most));
    if (within) {
      values.add(0, text(editions));
    }
    return sql.list(
        "select * from (" + of.named((within ? IN_EDITIONS : "") + WORDS) + ") found" + EXACT_FIRST,
        SqlScopePlaces::place,
        values.toArray());
  }

  @Override
  public List<ScopePlace> named(AccessScope scope) {
    RowLimit limit = scope.limit();
    Set<String> editions = scope.editions();
    if (limit == null || editions == null) {
      return List.of();
    }
    PlaceTable of = PlaceTable.of(limit);
    return of.edition()
        ? sql.list(
            of.named(IN_EDITIONS + CODES),
            SqlScopePlaces::place,
            text(editions),
            text(scope.codes()))
        : sql.list(of.named(CODES), SqlScopePlaces::place, text(scope.codes()));
  }

  @Override
  public @Nullable String unknownCode(AccessScope scope) {
    RowLimit limit = scope.limit();
    Set<String> editions = scope.editions();
    if (limit == null || editions == null) {
      return null;
    }
    PlaceTable of = PlaceTable.of(limit);
    List<String> unknown =
        of.edition()
            ? sql.list(
                UNKNOWN.formatted(of.table(), IN_EDITIONS),
                row -> row.getString(1),
                text(scope.codes()),
                text(editions))
            : sql.list(
                UNKNOWN.formatted(of.table(), ""), row -> row.getString(1), text(scope.codes()));
    return unknown.isEmpty() ? null : unknown.get(0);
  }

  private static String text(Set<String> codes) {
    return String.join(",", codes);
  }

  private static ScopePlace place(ResultSet row) throws SQLException {
    return new ScopePlace(row.getString(1), new LocalText(row.getString(2), row.getString(3)));
  }
}
