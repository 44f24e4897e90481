package org.entrepot.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entrepot.Sql;
import org.entrepot.SqlArray;
import org.entrepot.access.VisibleRows;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.FileTables;
import org.jspecify.annotations.Nullable;

/** Builds the select of a register's records: names come from declarations, values are bound. */
final class RecordQuery {

  /** By the named record's own key, so that a page is read in the order of the register's index. */
  private static final String OF_NAMED =
      "exists (select from company c where c.code = r.%s and c.%s = %s)";

  private static final String ECONOMY_OF_NAMED =
      "(select c.economy from company c where c.code = r.%s)";

  private static final String WHO_AND_WHY = ", r.withdrawn_by, r.withdrawn_because";
  private static final String NEITHER = ", null, null";

  private final Register register;
  private final FileTables target;
  private final String withdrawn;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private RecordSorting sorting = RecordSorting.BY_CODE;
  private boolean descending;
  private RecordSearch search = RecordSearch.NONE;

  /** The records that somebody sees. */
  RecordQuery(VisibleRegister in, RecordFilter filter) {
    this(in, filter, Map.of());
  }

  /**
   * The entries that somebody sees.
   *
   * @param named codes that names in the filter stand for, by column
   */
  RecordQuery(VisibleRegister in, RecordFilter filter, Map<String, List<String>> named) {
    this(in.register(), in.edition(), filter, named, in.visibility().showsWho());
    VisibleRows visible =
        VisibleRows.of(in.visibility(), editionColumn(), VisibleColumns.of(register, this::name));
    conditions.addAll(visible.conditions());
    values.addAll(visible.values());
  }

  private List<String> editionColumn() {
    return register.inEdition()
        ? List.of("r.edition")
        : register.column("edition").map(this::name).stream().toList();
  }

  /** The records that there are, for those who write them. */
  RecordQuery(Register register, @Nullable String edition, RecordFilter filter) {
    this(register, edition, filter, Map.of(), true);
  }

  private RecordQuery(
      Register register,
      @Nullable String edition,
      RecordFilter filter,
      Map<String, List<String>> named,
      boolean who) {
    this.register = register;
    this.target = new FileTables(register.file());
    this.withdrawn = ", r.withdrawn_at" + (who ? WHO_AND_WHY : NEITHER);
    if (edition != null) {
      where("r.edition = ?", edition);
    }
    new TreeMap<>(filter.where())
        .forEach((column, value) -> narrow(column, named.getOrDefault(column, List.of(value))));
  }

  private RecordQuery(Register register, String withdrawn) {
    this.register = register;
    this.target = new FileTables(register.file());
    this.withdrawn = withdrawn;
  }

  private void where(String condition, Object value) {
    conditions.add(condition);
    values.add(value);
  }

  /** A query of these entries, to be narrowed or put in order otherwise. */
  RecordQuery copy() {
    RecordQuery copy = new RecordQuery(register, withdrawn);
    copy.conditions.addAll(conditions);
    copy.values.addAll(values);
    copy.search = search;
    return copy;
  }

  private void narrow(String column, List<String> values) {
    ColumnRange range = ColumnRange.of(register, column).orElse(null);
    if (column.equals(Register.STATE)) {
      narrow(RecordState.valueOf(values.get(0)));
    } else if (range != null) {
      String type = range.column().type().kind() == FieldKind.DATE ? "date" : "numeric";
      String end = (range.from() ? " >= " : " <= ") + "cast(? as " + type + ")";
      where(name(range.column()) + end, values.get(0));
    } else if (values.size() == 1) {
      is(column, "?", inDatabase(values.get(0)));
    } else {
      is(column, "any (?)", SqlArray.texts(values));
    }
  }

  private void narrow(RecordState state) {
    if (state == RecordState.WITHDRAWN) {
      conditions.add("r.withdrawn_at is not null");
    } else {
      conditions.add("r.withdrawn_at is null");
      conditions.add((state == RecordState.WAITING ? "not " : "") + "(" + stands() + ")");
    }
  }

  /** Nothing stands of a deal that waits for a rate; what does not wait may say nothing at all. */
  private String stands() {
    return register.isByRate()
        ? "exists (select from standing s where s.edition = r.edition and s.source_type = '%s' and s.source_code = r.code)"
            .formatted(target.table())
        : "true";
  }

  /** See {@link RecordState}. */
  private String state() {
    return "case when r.withdrawn_at is not null then 'WITHDRAWN' when "
        + stands()
        + " then 'COUNTED' else 'WAITING' end";
  }

  private void is(String column, String what, Object value) {
    String condition =
        register
            .ofNamed(column)
            .map(named -> OF_NAMED.formatted(named.by().name(), named.column().name(), what))
            .orElseGet(
                () ->
                    register.column(column).map(this::name).orElseGet(this::leastDeveloped)
                        + "::text = "
                        + what);
    where(condition, value);
  }

  /** The status of the record's economy, or of its company's: no column, but the one rule. */
  private String leastDeveloped() {
    String economy =
        register
            .column("economy")
            .map(this::name)
            .or(
                () ->
                    register
                        .ofNamed("economy")
                        .map(named -> ECONOMY_OF_NAMED.formatted(named.by().name())))
            .orElseThrow();
    String day =
        register.inEdition()
            ? "(select d.starts_on from edition d where d.code = r.edition)"
            : "current_date";
    return "(select least_developed(e.ldc_until, %s) from economy e where e.alpha2 = %s)"
        .formatted(day, economy);
  }

  private static String inDatabase(String value) {
    return switch (value) {
      case "yes" -> "true";
      case "no" -> "false";
      default -> value;
    };
  }

  /**
   * What a search reads of a register's own table: what is declared so, and what names a record.
   */
  static List<String> searched(Register register) {
    FileTables target = new FileTables(register.file());
    return register.columns().stream()
        .filter(column -> column.found().words() || register.key().contains(column))
        .map(target::column)
        .toList();
  }

  /** Narrows to what a search finds. */
  void found(RecordSearch wanted) {
    search = wanted;
    List<String> any = new ArrayList<>();
    any.add(search.in("r", values::addAll));
    for (Column column : register.companies()) {
      any.add(search.named(name(column), values::addAll));
    }
    conditions.add("(" + String.join(" or ", any) + ")");
  }

  /** Puts the rows in this order, or in the one from behind. */
  void in(RecordSorting wanted, boolean fromBehind) {
    sorting = wanted;
    descending = wanted.descending() != fromBehind;
  }

  /** Whether some rows may have no value in what they are sorted by. */
  static boolean hasUnknown(Register register, RecordSorting sorting) {
    return !register.isByCode(sorting) && !Objects.requireNonNull(sorting.by()).required();
  }

  /** Narrows to the rows with a value in what they are sorted by, or to those without. */
  void known(boolean known) {
    conditions.add(sorted() + (known ? " is not null" : " is null"));
  }

  /** Narrows to what comes in that order behind a place. */
  void after(RecordSorting.ListPlace place) {
    String beyond = descending ? " < " : " > ";
    String value = place.value();
    if (register.isByCode(sorting) || value == null) {
      where(key() + beyond + "?", place.code());
    } else {
      conditions.add("(%s, %s)%s(%s, ?)".formatted(sorted(), key(), beyond, typed(sortedBy())));
      values.add(value);
      values.add(place.code());
    }
  }

  private Column sortedBy() {
    return Objects.requireNonNull(sorting.by());
  }

  /** A text as a value of the column, whatever its type. */
  private String typed(Column by) {
    return register.companies().contains(by)
        ? "?"
        : "(jsonb_populate_record(null::%1$s, jsonb_build_object('%2$s', cast(? as text)))).%2$s"
            .formatted(target.table(), target.column(by));
  }

  /** A company comes where its name does. */
  private String sorted() {
    String column = name(sortedBy());
    return register.companies().contains(sortedBy()) ? nameOf(column) : column;
  }

  private static String nameOf(String company) {
    return "(select c.legal_name from company c where c.code = " + company + ")";
  }

  private String order() {
    String direction = descending ? " desc" : "";
    return register.isByCode(sorting)
        ? key() + direction
        : sorted() + direction + ", " + key() + direction;
  }

  void code(String code) {
    where(key() + " = ?", code);
  }

  /** No code has a space. */
  void codes(Collection<String> codes) {
    where(key() + " = any (string_to_array(?, ' '))", String.join(" ", codes));
  }

  void named(Map<String, String> key) {
    key.forEach(
        (column, value) ->
            where(register.column(column).map(this::name).orElseThrow() + "::text = ?", value));
  }

  String rows(int limit) {
    StringBuilder select = new StringBuilder("select r.revision, " + key());
    if (register.isCounted()) {
      select.append(", ").append(state()).append(withdrawn);
    }
    register.columns().forEach(column -> select.append(", ").append(name(column)));
    register.companies().forEach(column -> select.append(", ").append(nameOf(name(column))));
    return select + from() + " order by " + order() + " limit " + limit;
  }

  /** What each counts for, by its code. */
  String amounts() {
    return "select " + key() + ", p.quantity" + from(" join" + amount(" join"));
  }

  /** How many there are, how many count, how many are withdrawn, and what they count for. */
  String total() {
    return "select count(*), count(p.seq), count(*) filter (where r.withdrawn_at is not null),"
        + " coalesce(sum(p.quantity), 0)"
        + from(" left join" + amount(" left join"));
  }

  /** The posting that stands with a record's amount: of what counts for one that is the first. */
  private String amount(String join) {
    return (" standing s on s.edition = r.edition and s.source_type = '%s'"
            + " and s.source_code = r.code and s.line = 1%s posting p on p.edition = s.edition"
            + " and p.seq = s.seq")
        .formatted(target.table(), join);
  }

  /** All that the table has of each, as JSON, by its code. */
  String whole() {
    return "select " + key() + " as code, to_jsonb(r) as whole" + from();
  }

  String any() {
    return "select exists (select" + from() + ")";
  }

  /** What so many of the entries have in a column, or in that of the record that they name. */
  String held(Column column, int most) {
    return register
        .ofNamed(column.name())
        .map(
            named ->
                "select c.%s::text as held from (select r.%s as named%s limit %s) r join company c on c.code = r.named"
                    .formatted(named.column().name(), named.by().name(), from(), most))
        .orElseGet(() -> "select " + name(column) + "::text as held" + from() + " limit " + most);
  }

  /** Whether there are more than so many. */
  String moreThan(int many) {
    return "select exists (select" + from() + " offset " + many + ")";
  }

  String count() {
    return "select count(*)" + from();
  }

  String delete() {
    return "delete" + from();
  }

  private String from() {
    return from("");
  }

  private String from(String joined) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return " from " + target.table() + " r" + joined + where;
  }

  private String key() {
    return register.code().map(this::name).orElse("r.code");
  }

  private String name(Column column) {
    return "r." + target.column(column);
  }

  Object[] values() {
    return values.toArray();
  }

  /** The rows of one of these selects. */
  <T> List<T> ask(Sql sql, String select, Sql.RowMapper<T> mapper) {
    return search.ask(sql, select, mapper, values());
  }
}
