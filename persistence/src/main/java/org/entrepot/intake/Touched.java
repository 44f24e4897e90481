package org.entrepot.intake;

import java.util.HashMap;
import java.util.Map;
import org.entrepot.Sql;
import org.entrepot.bundle.Target;

/** The records that an upload adds or changes, file by file. */
public final class Touched {

  private final Sql sql;
  private final boolean few;
  private final Map<String, Long> counts = new HashMap<>();

  Touched(Sql sql, boolean few) {
    this.sql = sql;
    this.few = few;
  }

  /** Notes those of one file: the keys of the rows that say something new. */
  void find(Target target) {
    long count =
        sql.run(
            """
            create temporary table %1$s on commit drop as
            select s.part, s.line, %2$s, t.revision is not null as known
            from %3$s s left join %4$s t on %5$s
            where not s.refused and not s.again
              and (t.revision is null or %6$s)
            """
                .formatted(
                    target.touched(),
                    Target.list(target.key(), "s"),
                    target.staged(),
                    target.table(),
                    target.sameKey("t", "s"),
                    target.differs("t", "s")));
    counts.put(target.file().name(), count);
    if (!few && count > 0) {
      sql.run("analyze " + target.touched());
    }
  }

  /** On the connection of the import. */
  public Sql sql() {
    return sql;
  }

  /** Whether there are so few that they are looked up one by one. */
  boolean few() {
    return few;
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
