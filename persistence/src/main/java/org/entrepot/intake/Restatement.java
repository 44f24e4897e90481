package org.entrepot.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Target;
import org.entrepot.ledger.Source;
import org.entrepot.ledger.Statement;

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

  private final Target target;
  private final String select;
  private final String joins;
  private final List<Dependence> dependences;

  /**
   * @param file the bundle file of the records
   * @param select the columns that a record is made of
   * @param joins what it needs beside the record {@code r}
   */
  protected Restatement(BundleFile file, String select, String joins, Dependence... dependences) {
    this.target = new Target(file);
    this.select = select;
    this.joins = joins;
    this.dependences = List.of(dependences);
  }

  /** The bundle file of these records. */
  public String file() {
    return target.file().name();
  }

  Target target() {
    return target;
  }

  List<Dependence> dependences() {
    return dependences;
  }

  /** Whether any of them can say something else now. */
  boolean isTouched(Touched touched) {
    return isItself(touched) || !reasons(touched).isEmpty();
  }

  private boolean isItself(Touched touched) {
    return touched.has(file());
  }

  private List<Dependence> reasons(Touched touched) {
    return dependences.stream().filter(each -> touched.has(each.file())).toList();
  }

  /** How many depend on something that was touched. */
  long dependents(Touched touched) {
    return reasons(touched).isEmpty()
        ? 0
        : touched
            .sql()
            .list("select count(*) from " + depending(touched) + " d", row -> row.getLong(1))
            .get(0);
  }

  /** Their statements, in the order of the files. */
  public abstract Stream<Statement> statements(Touched touched);

  /**
   * What a reading makes of the records one by one; the select begins with edition, code and
   * revision. Withdrawn records say nothing, whatever else becomes of them.
   */
  protected Stream<Statement> stream(Touched touched, Sql.RowMapper<Statement> mapper) {
    String records =
        restated(touched, select + ", r.withdrawn_at is not null as " + WITHDRAWN, joins)
            + " order by restated_part, restated_line, restated_id";
    Sql.RowMapper<Statement> counted =
        row -> row.getBoolean(WITHDRAWN) ? nothing(row) : mapper.of(row);
    return touched.few() && reasons(touched).isEmpty()
        ? touched.sql().list(records, counted).stream()
        : touched.sql().stream("restated_" + target.table(), records, counted);
  }

  private Statement nothing(ResultSet row) throws SQLException {
    Source source = new Source(row.getString(1), target.table(), row.getString(2));
    return new Statement(source, row.getInt(3), List.of());
  }

  /**
   * Selects of the records {@code r} that are restated.
   *
   * @param columns what of them
   * @param with joins that these need
   */
  protected String restated(Touched touched, String columns, String with) {
    List<String> parts = new ArrayList<>();
    String itself =
        "%s u join %s r on %s"
            .formatted(target.touched(), target.table(), target.sameKey("u", "r"));
    if (isItself(touched)) {
      parts.add(
          "select %s, u.part as restated_part, u.line as restated_line, r.id as restated_id from %s %s"
              .formatted(columns, itself, with));
    }
    if (!reasons(touched).isEmpty()) {
      parts.add(
          "select %s, null::integer as restated_part, null::bigint as restated_line, r.id as restated_id from %s d join %s r on r.id = d.id %s"
              .formatted(columns, depending(touched), target.table(), with));
    }
    return String.join(" union all ", parts);
  }

  /** Each condition by itself: the database finds by an index what meets it. */
  private String depending(Touched touched) {
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
