package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.DeclaredFiles;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRegisterRecords implements RegisterRecords {

  private static final int AT_ONCE = 1_000;
  private static final int SORTED_AT_ONCE = 10_000;
  private static final int STATE_COLUMNS = 4;

  @Inject Sql sql;
  @Inject DeclaredFiles files;

  @Override
  public Page<RegisterRecord> page(VisibleRegister in, RecordListing wanted, ListPart part) {
    return page(in, asked(in, wanted.filter()), wanted, part);
  }

  private Page<RegisterRecord> page(
      VisibleRegister in, RecordQuery all, RecordListing wanted, ListPart part) {
    return Page.of(read(in, all, wanted, part), part, wanted.sorting()::place);
  }

  /**
   * One entry more than is asked for. Those with a value and those without are read one after the
   * other, each in the order of the index, which no one condition would keep.
   */
  private List<RegisterRecord> read(
      VisibleRegister in, RecordQuery all, RecordListing wanted, ListPart part) {
    RecordSorting sorting = wanted.sorting();
    RecordSorting.@Nullable ListPlace place = part.from() == null ? null : sorting.place(part);
    if (!RecordQuery.hasUnknown(in.register(), sorting)) {
      return read(in, all.copy(), wanted, part, place, part.oneMore());
    }
    List<RegisterRecord> read = new ArrayList<>();
    for (boolean known :
        part.backwards() ? new boolean[] {false, true} : new boolean[] {true, false}) {
      boolean begun = place == null || known == (place.value() != null);
      boolean past = place != null && !begun && known == !part.backwards();
      if (!past && read.size() <= part.limit()) {
        RecordQuery half = all.copy();
        half.in(sorting, part.backwards());
        half.known(known);
        read.addAll(
            read(in, half, wanted, part, begun ? place : null, part.oneMore() - read.size()));
      }
    }
    return read;
  }

  private List<RegisterRecord> read(
      VisibleRegister in,
      RecordQuery query,
      RecordListing wanted,
      ListPart part,
      RecordSorting.@Nullable ListPlace place,
      int limit) {
    query.in(wanted.sorting(), part.backwards());
    if (place != null) {
      query.after(place);
    }
    try {
      return read(in.register(), query, query.rows(limit));
    } catch (PersistenceException failed) {
      if (place != null && isNoValue(failed)) {
        throw part.ofAnotherList();
      }
      throw failed;
    }
  }

  /**
   * Whether the database cannot read a value as one of its column: a cursor that we did not make.
   */
  private static boolean isNoValue(PersistenceException failed) {
    return failed.getCause() instanceof SQLException sql
        && String.valueOf(sql.getSQLState()).startsWith("22");
  }

  @Override
  public void each(VisibleRegister in, RecordListing wanted, Consumer<RegisterRecord> consumer) {
    // what is not in the order of an index is sorted for each part anew
    int atOnce = in.register().isIndexed(wanted.sorting()) ? AT_ONCE : SORTED_AT_ONCE;
    RecordQuery all = asked(in, wanted.filter());
    Cursor after = null;
    do {
      Page<RegisterRecord> page = page(in, all, wanted, ListPart.after(after, atOnce));
      page.items().forEach(consumer);
      after = page.next();
    } while (after != null);
  }

  @Override
  public long count(VisibleRegister in, RecordFilter filter) {
    RecordQuery query = asked(in, filter);
    return query.ask(sql, query.count(), row -> row.getLong(1)).get(0);
  }

  /** By what has the words that are looked for; where nothing has, by what nearly has. */
  @Override
  public RecordFilter found(VisibleRegister in, RecordFilter filter) {
    if (!filter.isSearch() || filter.found() != null) {
      return filter;
    }
    RecordFilter exactly = found(in, filter, false);
    return has(asked(in, exactly)) ? exactly : found(in, filter, true);
  }

  private RecordFilter found(VisibleRegister in, RecordFilter filter, boolean nearly) {
    FoundWords words = new FoundWords(nearly, List.of());
    RecordSearch search = RecordSearch.of(filter.text(), words);
    return filter.with(in.register().companies().isEmpty() ? words : search.by(companies(search)));
  }

  private RecordQuery asked(VisibleRegister in, RecordFilter filter) {
    RecordQuery query = named(in, filter);
    FoundWords words = found(in, filter).found();
    if (words != null) {
      query.found(RecordSearch.of(filter.text(), words));
    }
    return query;
  }

  private RecordQuery named(VisibleRegister in, RecordFilter filter) {
    return new RecordQuery(in, filter, new ValueNames(sql, files, in).codes(filter));
  }

  @Override
  public CountedTotal total(VisibleRegister in, RecordFilter filter) {
    RecordQuery query = asked(in, filter);
    return query
        .ask(
            sql,
            query.total(),
            row ->
                new CountedTotal(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getBigDecimal(4)))
        .get(0);
  }

  @Override
  public Map<String, BigDecimal> amounts(VisibleRegister in, Collection<String> codes) {
    RecordQuery query = new RecordQuery(in, RecordFilter.ALL);
    query.codes(codes);
    Map<String, BigDecimal> amounts = new HashMap<>();
    query.ask(sql, query.amounts(), row -> amounts.put(row.getString(1), row.getBigDecimal(2)));
    return amounts;
  }

  @Override
  public boolean hasMoreThan(VisibleRegister in, RecordFilter filter, int many) {
    RecordQuery query = asked(in, filter);
    return query.ask(sql, query.moreThan(many), row -> row.getBoolean(1)).get(0);
  }

  @Override
  public List<OfferedValue> offers(VisibleRegister in, Column column) {
    return new ValueNames(sql, files, in).offers(column);
  }

  private boolean has(RecordQuery query) {
    return query.ask(sql, query.any(), row -> row.getBoolean(1)).get(0);
  }

  private List<String> companies(RecordSearch search) {
    List<Object> values = new ArrayList<>();
    String select =
        "select c.code from company c where "
            + search.in("c", values::addAll)
            + " limit "
            + (RecordSearch.MOST_COMPANIES + 1);
    return search.ask(sql, select, row -> row.getString(1), values.toArray());
  }

  @Override
  public long version() {
    return sql.one("select n from import_count", row -> row.getLong(1));
  }

  @Override
  public List<RegisterRecord> named(VisibleRegister in, Map<String, String> key) {
    RecordQuery query = new RecordQuery(in, RecordFilter.ALL);
    query.named(key);
    return read(in.register(), query, query.rows(AT_ONCE));
  }

  @Override
  public List<RegisterRecord> all(VisibleRegister in, Collection<String> codes) {
    RecordQuery query = new RecordQuery(in, RecordFilter.ALL);
    query.codes(codes);
    return read(in.register(), query, query.rows(codes.size()));
  }

  @Override
  public Optional<RegisterRecord> written(
      Register register, @Nullable String edition, Map<String, String> key) {
    RecordQuery query = new RecordQuery(register, edition, RecordFilter.ALL);
    query.named(key);
    return read(register, query, query.rows(1)).stream().findFirst();
  }

  @Override
  public Optional<RegisterRecord> find(VisibleRegister in, String code) {
    return one(in, code, "");
  }

  @Override
  public Optional<RegisterRecord> lock(VisibleRegister in, String code) {
    // as strong as a change needs: what refers to a record may be added meanwhile
    return one(in, code, " for no key update of r");
  }

  @Override
  public void delete(Register register, @Nullable String edition, String code) {
    RecordQuery query = new RecordQuery(register, edition, RecordFilter.ALL);
    query.code(code);
    sql.run(query.delete(), query.values());
    sql.run("update import_count set n = n + 1");
  }

  private Optional<RegisterRecord> one(VisibleRegister in, String code, String lock) {
    RecordQuery query = new RecordQuery(in, RecordFilter.ALL);
    query.code(code);
    return read(in.register(), query, query.rows(1) + lock).stream().findFirst();
  }

  private List<RegisterRecord> read(Register register, RecordQuery query, String select) {
    return query.ask(sql, select, row -> record(register, row));
  }

  private static RegisterRecord record(Register register, ResultSet row) throws SQLException {
    int at = 1;
    int revision = row.getInt(at++);
    String code = row.getString(at++);
    RecordState state = register.isCounted() ? RecordState.valueOf(row.getString(at)) : null;
    SeenWithdrawal withdrawal = state == RecordState.WITHDRAWN ? withdrawal(row, at + 1) : null;
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
    return new RegisterRecord(code, revision, fields, names, state, withdrawal);
  }

  private static SeenWithdrawal withdrawal(ResultSet row, int at) throws SQLException {
    String by = row.getString(at + 1);
    return new SeenWithdrawal(
        row.getObject(at, OffsetDateTime.class).toInstant(),
        by == null ? null : new SeenWithdrawal.WhoAndWhy(by, row.getString(at + 2)));
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
