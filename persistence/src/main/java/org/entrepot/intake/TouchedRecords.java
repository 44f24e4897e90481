package org.entrepot.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.bundle.FileTables;
import org.jspecify.annotations.Nullable;

/** The records that an upload adds or changes, file by file. */
public final class TouchedRecords {

  /** So many rows are looked up one by one, without statistics; more are joined. */
  static final long FEW = 200;

  private static final String ALL_NEW =
      "select not exists (select from %s u where u.known)"
          + " and ? = (select count(*) from %s s where not s.refused and not s.again)";

  private final Sql sql;
  private final boolean few;
  private final Map<String, Long> counts = new HashMap<>();
  private final Set<String> allNew = new HashSet<>();
  private final Map<String, Long> lastBefore = new HashMap<>();

  TouchedRecords(Sql sql, boolean few) {
    this.sql = sql;
    this.few = few;
  }

  /** Notes those of one file: the keys of the rows that say something new. */
  void find(FileTables target) {
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

  /** Records that something else than an upload changed. */
  static TouchedRecords records(Sql sql, List<ChangedRecords> changed) {
    long all = changed.stream().mapToLong(each -> each.codes().size()).sum();
    TouchedRecords touched = new TouchedRecords(sql, all <= FEW);
    changed.stream().filter(each -> !each.codes().isEmpty()).forEach(touched::note);
    return touched;
  }

  private void note(ChangedRecords changed) {
    FileTables target = new FileTables(changed.file());
    sql.run("drop table if exists pg_temp." + target.touched());
    long count =
        sql.run(
            """
            create temporary table %1$s on commit drop as
            select 1 as part, row_number() over (order by r.id) as line, %2$s, true as known
            from (select distinct edition, code
              from unnest(cast(? as text[]), cast(? as text[])) c (edition, code)) w
            join %3$s r on r.edition = w.edition and r.%4$s = w.code
            """
                .formatted(
                    target.touched(),
                    FileTables.list(target.key(), "r"),
                    target.table(),
                    target.key().get(target.key().size() - 1)),
            changed.editions().toArray(String[]::new),
            changed.codes().toArray(String[]::new));
    counts.put(target.file().name(), count);
    if (!few) {
      sql.run("analyze " + target.touched());
    }
  }

  /** The keys of the rows of a file that say something new. */
  static String select(FileTables target) {
    return """
    select s.part, s.line, %1$s, t.revision is not null as known
    from %2$s s left join %3$s t on %4$s
    where not s.refused and not s.again
      and (t.revision is null or %5$s)
    """
        .formatted(
            FileTables.list(target.key(), "s"),
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

  /**
   * Notes the last record that a register had before those of a file were added, all of them new.
   */
  void addedAfter(String file, long id) {
    lastBefore.put(file, id);
  }

  /**
   * The last record that the register had before; null unless all that the file brought are new.
   */
  @Nullable Long lastBefore(String file) {
    return lastBefore.get(file);
  }

  /** Whether any record of the file is. */
  boolean has(String file) {
    return count(file) > 0;
  }

  /** Records of the file. */
  long count(String file) {
    return counts.getOrDefault(file, 0L);
  }

  /** Records of all files. */
  long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
