package org.entrepot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.LocalText;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.DeclaredFiles;

/** What the values of a register's columns are called, for people who type names, not codes. */
final class ValueNames {

  /** So many values or fewer are offered to choose from. */
  private static final int MOST_OFFERED = 300;

  /** So many records are looked at for what stands in a column. */
  private static final int LOOKED_AT = 20_000;

  /** One name may be that of several records. */
  private static final int MOST_OF_A_NAME = 1_000;

  private final Sql sql;
  private final DeclaredFiles files;
  private final VisibleRegister in;

  ValueNames(Sql sql, DeclaredFiles files, VisibleRegister in) {
    this.sql = sql;
    this.files = files;
    this.in = in;
  }

  /** The codes of what a filter calls by name, by column; a code stands for itself. */
  Map<String, List<String>> codes(RecordFilter filter) {
    Map<String, List<String>> codes = new HashMap<>();
    filter
        .where()
        .forEach(
            (name, value) -> {
              List<String> named =
                  column(name).flatMap(this::source).map(by -> codes(by, value)).orElse(List.of());
              if (!named.isEmpty()) {
                codes.put(name, named);
              }
            });
    return codes;
  }

  private Optional<Column> column(String name) {
    Register register = in.register();
    return register.column(name).or(() -> register.ofNamed(name).map(Register.OfNamed::column));
  }

  private Optional<NameSource> source(Column column) {
    return NameSource.of(files, in.register(), column);
  }

  private List<String> codes(NameSource by, String value) {
    List<Object> values = new ArrayList<>(List.of(value, value, value));
    String edition = inEdition(by, values);
    String codes =
        "select t.%1$s from %2$s t where (t.%1$s = ? or t.searched like search_pattern(?)"
            + " and search_text(?) in (search_text(%3$s), search_text(%4$s)))%5$s"
            + " order by t.%1$s limit %6$s";
    return sql.list(
        codes.formatted(by.code(), by.table(), by.en(), by.zh(), edition, MOST_OF_A_NAME),
        row -> row.getString(1),
        values.toArray());
  }

  private String inEdition(NameSource by, List<Object> values) {
    String edition = in.edition();
    if (!by.inEdition() || edition == null) {
      return "";
    }
    values.add(edition);
    return " and t.edition = ?";
  }

  /** See {@link RegisterRecords#offers}. */
  List<OfferedValue> offers(Column column) {
    RecordQuery seen = new RecordQuery(in, RecordFilter.ALL);
    List<Object> values = new ArrayList<>(List.of(seen.values()));
    String held = seen.held(column, LOOKED_AT);
    NameSource by = source(column).orElse(null);
    String select =
        by == null
            ? "select distinct h.held, h.held, null from (" + held + ") h where h.held <> ''"
            : "select distinct h.held, %s, %s from (%s) h join %s t on t.%s = h.held%s"
                .formatted(by.en(), by.zh(), held, by.table(), by.code(), inEdition(by, values));
    List<OfferedValue> offers =
        sql.list(
            select + " order by 2 limit " + (MOST_OFFERED + 1),
            ValueNames::offer,
            values.toArray());
    return offers.size() > MOST_OFFERED ? List.of() : offers;
  }

  private static OfferedValue offer(ResultSet row) throws SQLException {
    return new OfferedValue(row.getString(1), new LocalText(row.getString(2), row.getString(3)));
  }
}
