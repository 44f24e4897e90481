package org.entrepot.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.bundle.Target;

/** The records that an upload adds or changes, file by file. */
public final class Touched {

  /** So many rows are looked up one by one, without statistics; more are joined. */
  static final long FEW = 200;

  private static final String ALL_NEW =
      "select not exists (select from %s u where u.known)"
          + " and ? = (select count(*) from %s s where not s.refused and not s.again)";

  private final Sql sql;
  private final boolean few;
  private final Map<String, Long> counts = new HashMap<>();
  private final Set<String> allNew = new HashSet<>();

  Touched(Sql sql, boolean few) {
    this.sql = sql;
    this.few = few;
  }

  /** Notes those of one file: the keys of the rows that say something new. */
  void find(Target target) {
    long count =
        sql.run(
            "create temporary table %s on commit drop as %s"
                .formatted(target.touched(), select(target)));
    counts.put(target.file().name(), count);
    if (!few && count > 0) {
      sql.run("analyze " + target.touched());
      if (sql.yes(ALL_NEW.formatted(target.touched(), target.staged()), count)) {
        allNew.add(target.file().name());
      }
    }
  }

  /** Records of one file that something else than an upload changed. */
  static Touched records(Sql sql, Target target, String edition, List<String> codes) {
    Touched touched = new Touched(sql, codes.size() <= FEW);
    sql.run("drop table if exists pg_temp." + target.touched());
    long count =
        sql.run(
            """
            create temporary table %1$s on commit drop as
            select 1 as part, row_number() over (order by r.id) as line, %2$s, true as known
            from %3$s r where r.edition = ? and r.%4$s = any (?)
            """
                .formatted(
                    target.touched(),
                    Target.list(target.key(), "r"),
                    target.table(),
                    target.key().get(target.key().size() - 1)),
            edition,
            codes.toArray(String[]::new));
    touched.counts.put(target.file().name(), count);
    if (!touched.few) {
      sql.run("analyze " + target.touched());
    }
    return touched;
  }

  /** The keys of the rows of a file that say something new. */
  static String select(Target target) {
    return """
    select s.part, s.line, %1$s, t.revision is not null as known
    from %2$s s left join %3$s t on %4$s
    where not s.refused and not s.again
      and (t.revision is null or %5$s)
    """
        .formatted(
            Target.list(target.key(), "s"),
            target.staged(),
            target.table(),
            target.sameKey("t", "s"),
            target.differs("t", "s"));
  }

  /** On the connection of the import. */
  public Sql sql() {
    return sql;
  }

  /** Whether there are so few that they are looked up one by one. */
  boolean few() {
    return few;
  }

  /** Whether every row that goes in is a new record; of few nobody asks. */
  boolean isAllNew(String file) {
    return allNew.contains(file);
  }

  /** Whether any record of the file is. */
  boolean has(String file) {
    return counts.getOrDefault(file, 0L) > 0;
  }

  /** Records of all files. */
  long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
