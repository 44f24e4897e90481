package org.entrepot.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.FileTables;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;

/**
 * What the records of one file's table say of themselves after an import, as far as it can have
 * changed: those that it touched, in the order of the files, then those that depend on something
 * else that it touched.
 */
public abstract class Restatement {

  private static final String WITHDRAWN = "withdrawn";

  /**
   * What is final changes with a reason only, which is given for records, not for all on which they
   * depend.
   */
  private static final String UNLESS_FINAL =
      " and not exists (select from edition x where x.code = r.edition"
          + " and x.status in ('FINAL', 'REVISED'))";

  private final FileTables target;
  private final String select;
  private final String joins;
  private final List<FileDependence> dependences;

  /**
   * @param file the bundle file of the records
   * @param select the columns that a record is made of
   * @param joins what it needs beside the record {@code r}
   */
  protected Restatement(
      BundleFile file, String select, String joins, FileDependence... dependences) {
    this.target = new FileTables(file);
    this.select = select;
    this.joins = joins;
    this.dependences = List.of(dependences);
  }

  /** The bundle file of these records. */
  public String file() {
    return target.file().name();
  }

  FileTables target() {
    return target;
  }

  List<FileDependence> dependences() {
    return dependences;
  }

  /** Whether any of them can say something else now. */
  boolean isTouched(TouchedRecords touched) {
    return isItself(touched) || !reasons(touched).isEmpty();
  }

  private boolean isItself(TouchedRecords touched) {
    return touched.has(file());
  }

  private List<FileDependence> reasons(TouchedRecords touched) {
    return dependences.stream().filter(each -> touched.has(each.file())).toList();
  }

  /** How many depend on something that was touched. */
  long dependents(TouchedRecords touched) {
    return reasons(touched).isEmpty()
        ? 0
        : touched
            .sql()
            .list("select count(*) from " + depending(touched) + " d", row -> row.getLong(1))
            .get(0);
  }

  /** Their statements, in the order of the files. */
  public abstract Stream<RecordStatement> statements(TouchedRecords touched);

  /**
   * What a reading makes of the records one by one; the select begins with edition, code and
   * revision. Withdrawn records say nothing, whatever else becomes of them.
   */
  protected Stream<RecordStatement> stream(
      TouchedRecords touched, Sql.RowMapper<RecordStatement> mapper) {
    String records =
        restated(touched, select + ", r.withdrawn_at is not null as " + WITHDRAWN, joins)
            + " order by restated_part, restated_line, restated_id";
    Sql.RowMapper<RecordStatement> counted =
        row -> row.getBoolean(WITHDRAWN) ? nothing(row) : mapper.of(row);
    return touched.few() && reasons(touched).isEmpty()
        ? touched.sql().list(records, counted).stream()
        : touched.sql().stream("restated_" + target.table(), records, counted);
  }

  private RecordStatement nothing(ResultSet row) throws SQLException {
    PostingSource source = new PostingSource(row.getString(1), target.table(), row.getString(2));
    return new RecordStatement(source, row.getInt(3), List.of());
  }

  /**
   * Selects of the records {@code r} that are restated.
   *
   * @param columns what of them
   * @param with joins that these need
   */
  protected String restated(TouchedRecords touched, String columns, String with) {
    List<String> parts = new ArrayList<>();
    Long lastBefore = touched.lastBefore(file());
    if (lastBefore != null) {
      parts.add(
          "select %s, 0 as restated_part, 0::bigint as restated_line, r.id as restated_id from %s %s"
              .formatted(columns, added(lastBefore), with));
    } else if (isItself(touched)) {
      parts.add(
          "select %s, u.part as restated_part, u.line as restated_line, r.id as restated_id from %s u join %s r on %s %s"
              .formatted(
                  columns, target.touched(), target.table(), target.sameKey("u", "r"), with));
    }
    if (!reasons(touched).isEmpty()) {
      parts.add(
          "select %s, null::integer as restated_part, null::bigint as restated_line, r.id as restated_id from %s d join %s r on r.id = d.id %s"
              .formatted(columns, depending(touched), target.table(), with));
    }
    return String.join(" union all ", parts);
  }

  /**
   * New records of editions that nobody else may add to meanwhile: they need not be looked up by
   * their codes, and lie in the order of the files.
   */
  private String added(long lastBefore) {
    return "(select a.* from %s a where a.id > %s and a.edition in (select distinct u.edition from %s u)) r"
        .formatted(target.table(), lastBefore, target.touched());
  }

  /** Each condition by itself: the database finds by an index what meets it. */
  private String depending(TouchedRecords touched) {
    String unless =
        isItself(touched)
            ? " and not exists (select from %s u where %s)"
                .formatted(target.touched(), target.sameKey("u", "r"))
            : "";
    List<String> parts =
        reasons(touched).stream()
            .map(
                each ->
                    ("select r.id from %s r where (%s)%s" + UNLESS_FINAL)
                        .formatted(target.table(), each.condition(), unless))
            .toList();
    return "(" + String.join(" union ", parts) + ")";
  }
}
