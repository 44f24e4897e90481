package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FileTables;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRecordChanges implements RecordChanges {

  private static final int MOST = 100;
  private static final String WITHDRAWN_AT = "withdrawn_at";

  /** A column that is no field of the record's file is left out, but whether it counts. */
  private static final String CHANGES =
      """
      select number, at, who, why,
        array(select key from jsonb_each_text(after) order by key) as fields,
        array(select before ->> key from jsonb_each_text(after) order by key) as was,
        array(select value from jsonb_each_text(after) order by key) as became
      from record_change where record = ? and code = ? and edition is not distinct from ?
      order by id desc limit\
      """;

  /** A record that was changed twice in one change has its first values and its last. */
  private static final String TOGETHER =
      """
      with changed as (
        select code, key, (array_agg(before -> key order by id))[1] as was,
          (array_agg(value order by id desc))[1] as became,
          max(number) as number, max(at) as at, max(who) as who, max(why) as why
        from record_change cross join jsonb_each(after)
        where number = ? and record = ? and edition is not distinct from ?
        group by code, key),
      seen as (%s)
      select code, max(number) as number, max(at) as at, max(who) as who,
        max(why) as why, array_agg(key order by key) as fields,
        array_agg(was #>> '{}' order by key) as was, array_agg(became #>> '{}' order by key) as became,
        bool_and(coalesce(whole -> key, 'null') = became) as current
      from changed join seen using (code)
      group by code order by code limit ?
      """;

  private static final String SIZE =
      "select count(distinct (record, edition, code)) from record_change where number = ?";

  @Inject Sql sql;

  @Override
  public List<RecordChange> of(VisibleRegister in, RegisterRecord record) {
    FileTables target = new FileTables(in.register().file());
    return sql.list(
        CHANGES + " " + MOST,
        row -> change(in.register(), target, row),
        target.table(),
        record.code(),
        in.edition());
  }

  @Override
  public List<RecordInChange> all(VisibleRegister in, long number, int most) {
    FileTables target = new FileTables(in.register().file());
    RecordQuery seen = new RecordQuery(in, RecordFilter.ALL);
    List<Object> values = new ArrayList<>(Arrays.asList(number, target.table(), in.edition()));
    values.addAll(Arrays.asList(seen.values()));
    values.add(most);
    return sql.list(
        TOGETHER.formatted(seen.whole()),
        row ->
            new RecordInChange(
                row.getString("code"),
                change(in.register(), target, row),
                row.getBoolean("current")),
        values.toArray());
  }

  @Override
  public Optional<Long> now() {
    return sql
        .list("select current_setting('entrepot.change', true)", row -> row.getString(1))
        .stream()
        .filter(number -> number != null && !number.isEmpty())
        .map(Long::valueOf)
        .findFirst();
  }

  @Override
  public int size(long number) {
    return sql.one(SIZE, row -> row.getInt(1), number);
  }

  private static RecordChange change(Register register, FileTables target, ResultSet row)
      throws SQLException {
    return new RecordChange(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("who"),
        row.getString("why"),
        fields(register, target, row));
  }

  /** Those that the record's file has, and whether it counts. */
  private static List<RecordChange.FieldChange> fields(
      Register register, FileTables target, ResultSet row) throws SQLException {
    List<String> names = Arrays.asList((String[]) row.getArray("fields").getArray());
    String[] was = (String[]) row.getArray("was").getArray();
    String[] became = (String[]) row.getArray("became").getArray();
    List<RecordChange.FieldChange> fields = new ArrayList<>();
    for (Column column : register.columns()) {
      int at = names.indexOf(target.column(column));
      if (at >= 0) {
        fields.add(
            new RecordChange.FieldChange(
                column.name(), text(column, was[at]), text(column, became[at])));
      }
    }
    int withdrawn = names.indexOf(WITHDRAWN_AT);
    if (withdrawn >= 0) {
      fields.add(
          new RecordChange.FieldChange(
              Register.STATE, state(was[withdrawn]), state(became[withdrawn])));
    }
    return fields;
  }

  private static String state(@Nullable String withdrawnAt) {
    return (withdrawnAt == null ? RecordState.COUNTED : RecordState.WITHDRAWN).name();
  }

  /** As the bundle's files have it. */
  private static @Nullable String text(Column column, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    return column.type().words().equals(List.of("yes", "no"))
        ? (value.equals("true") ? "yes" : "no")
        : value;
  }
}
