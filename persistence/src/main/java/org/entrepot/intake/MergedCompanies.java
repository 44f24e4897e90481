package org.entrepot.intake;

import java.util.List;
import org.entrepot.Sql;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.FileTables;

/** Has staged rows that name a company which turned out to be another name that one. */
final class MergedCompanies {

  private static final String COMPANIES = "companies.csv";

  private static final String ONE =
      "%1$s s join company c on c.code = s.%2$s where c.merged_into is not null";

  private static final String SEVERAL =
      """
      %1$s s join lateral (
        select string_agg(q.party, '%3$s' order by q.place) as merged_into
        from (select coalesce(c.merged_into, p.party) as party, min(p.place) as place
          from unnest(string_to_array(s.%2$s, '%3$s')) with ordinality p (party, place)
          left join company c on c.code = p.party group by 1) q) c on true
      where c.merged_into <> s.%2$s and exists (select from company m
        where m.merged_into is not null and m.code = any (string_to_array(s.%2$s, '%3$s')))
      """;

  private final Sql sql;
  private final List<FileTables> came;
  private final boolean noticing;

  /**
   * @param noticing whether somebody is told
   */
  MergedCompanies(Sql sql, List<FileTables> came, boolean noticing) {
    this.sql = sql;
    this.came = came;
    this.noticing = noticing;
  }

  /** Whether there were any. */
  boolean redirect() {
    if (came.stream().noneMatch(MergedCompanies::names)
        || !sql.yes("select exists (select from company where merged_into is not null)")) {
      return false;
    }
    long redirected = 0;
    for (FileTables target : came) {
      for (Column column : target.file().columns()) {
        if (COMPANIES.equals(column.refersTo())) {
          redirected += redirect(target, column);
        }
      }
    }
    return redirected > 0;
  }

  private static boolean names(FileTables target) {
    return target.file().columns().stream().anyMatch(c -> COMPANIES.equals(c.refersTo()));
  }

  private long redirect(FileTables target, Column column) {
    String name = target.column(column);
    String rows =
        (column.several() ? SEVERAL : ONE).formatted(target.staged(), name, Fields.BETWEEN);
    if (noticing) {
      sql.run(
          "insert into noticed select s.part, s.line, %s, '%s', left(s.%s, 200), 'company.read_as', c.merged_into from %s order by s.part, s.line limit %s"
              .formatted(
                  target.position(column),
                  column.name(),
                  name,
                  rows,
                  StagedRowReceiver.MOST_NOTICES));
    }
    return sql.run(
        "update %s t set %s = n.merged_into from (select s.ctid as id, c.merged_into from %s) n where n.id = t.ctid"
            .formatted(target.staged(), name, rows));
  }
}
