package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEntries implements Entries {

  private static final int AT_ONCE = 1_000;
  private static final int STATE_COLUMNS = 4;

  @Inject Sql sql;

  @Override
  public Page<Entry> page(VisibleRegister in, Filter filter, @Nullable Cursor after, int limit) {
    EntryQuery query = new EntryQuery(in, filter);
    query.after(after == null ? "" : after.key());
    return Page.of(read(in.register(), query, query.rows(limit + 1)), limit, Entry::code);
  }

  @Override
  public void each(VisibleRegister in, Filter filter, Consumer<Entry> consumer) {
    Cursor after = null;
    do {
      Page<Entry> page = page(in, filter, after, AT_ONCE);
      page.items().forEach(consumer);
      after = page.next();
    } while (after != null);
  }

  @Override
  public long count(VisibleRegister in, Filter filter) {
    EntryQuery query = new EntryQuery(in, filter);
    return sql.one(query.count(), row -> row.getLong(1), query.values());
  }

  @Override
  public long version() {
    return sql.one("select n from import_count", row -> row.getLong(1));
  }

  @Override
  public List<Entry> named(VisibleRegister in, Map<String, String> key) {
    EntryQuery query = new EntryQuery(in, Filter.ALL);
    query.named(key);
    return read(in.register(), query, query.rows(AT_ONCE));
  }

  @Override
  public Entry written(Register register, @Nullable String edition, Map<String, String> key) {
    EntryQuery query = new EntryQuery(register, edition, Filter.ALL);
    query.named(key);
    return read(register, query, query.rows(1)).get(0);
  }

  @Override
  public Optional<Entry> find(VisibleRegister in, String code) {
    return one(in, code, "");
  }

  @Override
  public Optional<Entry> lock(VisibleRegister in, String code) {
    // as strong as a change needs: what refers to a record may be added meanwhile
    return one(in, code, " for no key update of r");
  }

  @Override
  public void delete(Register register, @Nullable String edition, String code) {
    EntryQuery query = new EntryQuery(register, edition, Filter.ALL);
    query.code(code);
    sql.run(query.delete(), query.values());
    sql.run("update import_count set n = n + 1");
  }

  private Optional<Entry> one(VisibleRegister in, String code, String lock) {
    EntryQuery query = new EntryQuery(in, Filter.ALL);
    query.code(code);
    return read(in.register(), query, query.rows(1) + lock).stream().findFirst();
  }

  private List<Entry> read(Register register, EntryQuery query, String select) {
    return sql.list(select, row -> entry(register, row), query.values());
  }

  private static Entry entry(Register register, ResultSet row) throws SQLException {
    int at = 1;
    int revision = row.getInt(at++);
    String code = row.getString(at++);
    RecordState state = register.isCounted() ? RecordState.valueOf(row.getString(at)) : null;
    Withdrawal withdrawal = state == RecordState.WITHDRAWN ? withdrawal(row, at + 1) : null;
    at += register.isCounted() ? STATE_COLUMNS : 0;
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    for (Column column : register.columns()) {
      fields.put(column.name(), text(row, at++));
    }
    Map<String, String> names = new HashMap<>();
    for (Column column : register.companies()) {
      String name = row.getString(at++);
      if (name != null) {
        names.put(column.name(), name);
      }
    }
    return new Entry(code, revision, fields, names, state, withdrawal);
  }

  private static Withdrawal withdrawal(ResultSet row, int at) throws SQLException {
    return new Withdrawal(
        row.getObject(at, OffsetDateTime.class).toInstant(),
        row.getString(at + 1),
        row.getString(at + 2));
  }

  /** As the bundle's files have it; in a key an empty text stands for what is not known. */
  private static @Nullable String text(ResultSet row, int at) throws SQLException {
    Object value = row.getObject(at);
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    if (value instanceof BigDecimal number) {
      // where decimals are not fixed, those that were written say how exact the number is
      boolean written = row.getMetaData().getPrecision(at) == 0;
      return (written ? number : number.stripTrailingZeros()).toPlainString();
    }
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? null : text;
  }
}
