package org.entrepot.intake;

import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Target;
import org.entrepot.ledger.Statement;

/**
 * What the records of one file's table say of themselves after an import, as far as it can have
 * changed: those that it touched, in the order of the files, then those that depend on something
 * else that it changed. Tables like {@code touched_company} hold the keys of what it touched;
 * {@code known} is false of what is new.
 */
public abstract class Restatement {

  /** A dependence of a record {@code r} on its edition. */
  protected static final String EDITION =
      "r.edition in (select u.expo || '-' || u.ordinal from touched_edition u where u.known)";

  private final Target target;
  private final String depends;
  private final String select;
  private final String joins;

  /**
   * @param file the bundle file of the records
   * @param depends the condition on which a record {@code r} says something else now although it
   *     was not touched itself
   * @param select the columns that a record is made of
   * @param joins what it needs beside the record {@code r}
   */
  protected Restatement(BundleFile file, String depends, String select, String joins) {
    this.target = new Target(file);
    this.depends = depends;
    this.select = select;
    this.joins = joins;
  }

  /** The bundle file of these records. */
  String file() {
    return target.file().name();
  }

  /** How many statements there will be, about. */
  long count(Sql sql) {
    sql.run("drop table if exists pg_temp." + restated());
    long count =
        sql.run(
            """
            create temporary table %1$s on commit drop as
            select r.id, u.part, u.line from %2$s u join %3$s r on %4$s
            union all
            select r.id, null, null from %3$s r
            where (%5$s) and not exists (select from %2$s u where %4$s)
            """
                .formatted(
                    restated(),
                    target.touched(),
                    target.table(),
                    target.sameKey("u", "r"),
                    depends));
    sql.run("analyze " + restated());
    return count;
  }

  /** Their statements, in the order of the files. */
  public abstract Stream<Statement> statements(Sql sql);

  /** What a reading makes of the records one by one. */
  protected <T> Stream<T> stream(Sql sql, Sql.Reading<T> reading) {
    return sql.stream(
        restated() + "_records",
        "select %s from %s u join %s r on r.id = u.id %s order by u.part, u.line, r.id"
            .formatted(select, restated(), target.table(), joins),
        reading);
  }

  /** The table of the keys of the records that are restated. */
  protected String restated() {
    return "restated_" + target.table();
  }
}
