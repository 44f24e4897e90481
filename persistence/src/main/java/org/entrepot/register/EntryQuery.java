package org.entrepot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.access.VisibleRows;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Target;
import org.jspecify.annotations.Nullable;

/** Builds the select of a register's entries: names come from declarations, values are bound. */
final class EntryQuery {

  /** By the named record's own key, so that a page is read in the order of the register's index. */
  private static final String OF_NAMED =
      "exists (select from company c where c.code = r.%s and c.%s = ?)";

  private static final String ECONOMY_OF_NAMED =
      "(select c.economy from company c where c.code = r.%s)";

  private final Register register;
  private final Target target;
  private final List<String> conditions = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  /** The entries that somebody sees. */
  EntryQuery(VisibleRegister in, Filter filter) {
    this(in.register(), in.edition(), filter);
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

  EntryQuery(Register register, @Nullable String edition, Filter filter) {
    this.register = register;
    this.target = new Target(register.file());
    if (edition != null) {
      where("r.edition = ?", edition);
    }
    new TreeMap<>(filter.where()).forEach(this::narrow);
    if (!filter.text().isBlank()) {
      contains(filter.text().strip());
    }
  }

  private void where(String condition, String value) {
    conditions.add(condition);
    values.add(value);
  }

  private void narrow(String column, String value) {
    if (column.equals(Register.STATE)) {
      narrow(RecordState.valueOf(value));
    } else {
      is(column, value);
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
    return register.file().counting() == BundleFile.Counting.WITH_RATE
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

  private void is(String column, String value) {
    String condition =
        register
            .ofNamed(column)
            .map(named -> OF_NAMED.formatted(named.by().name(), named.column().name()))
            .orElseGet(
                () ->
                    register.column(column).map(this::name).orElseGet(this::leastDeveloped)
                        + "::text = ?");
    where(condition, inDatabase(value));
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

  private void contains(String text) {
    String like = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    List<String> any = new ArrayList<>();
    for (Column column : register.columns()) {
      if (column.found().words() || register.key().contains(column)) {
        any.add(name(column) + "::text ilike ?");
        values.add(like);
      }
    }
    for (Column column : register.companies()) {
      any.add(
          "exists (select from company c where c.code = %s and (c.code ilike ? or c.legal_name ilike ? or c.trading_name ilike ? or c.local_name ilike ?))"
              .formatted(name(column)));
      values.addAll(List.of(like, like, like, like));
    }
    conditions.add("(" + String.join(" or ", any) + ")");
  }

  void after(String code) {
    where(key() + " > ?", code);
  }

  void code(String code) {
    where(key() + " = ?", code);
  }

  void named(Map<String, String> key) {
    key.forEach(
        (column, value) ->
            where(register.column(column).map(this::name).orElseThrow() + "::text = ?", value));
  }

  String rows(int limit) {
    StringBuilder select = new StringBuilder("select r.revision, " + key());
    if (register.isCounted()) {
      select.append(", ").append(state());
      select.append(", r.withdrawn_at, r.withdrawn_by, r.withdrawn_because");
    }
    register.columns().forEach(column -> select.append(", ").append(name(column)));
    register
        .companies()
        .forEach(
            column ->
                select
                    .append(", (select c.legal_name from company c where c.code = ")
                    .append(name(column))
                    .append(')'));
    return select + from() + " order by " + key() + " limit " + limit;
  }

  String count() {
    return "select count(*)" + from();
  }

  String delete() {
    return "delete" + from();
  }

  private String from() {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    return " from " + target.table() + " r" + where;
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
}
