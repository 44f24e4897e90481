package org.entrepot.home;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibility;
import org.entrepot.access.VisibleRows;

/** All kinds in one statement. Each counts what the list that it opens has. */
@ApplicationScoped
class SqlWaitingWorks implements WaitingWorks {

  private static final String PREVIEW =
      """
      from job j join import_job i on i.job = j.id
      where j.state in ('SUCCEEDED', 'FAILED')
        and ((i.mode = 'PREVIEW' and j.state = 'SUCCEEDED') or j.problem_code = 'import.moved')
        and exists (select from job_file f where f.job = j.id and f.added + f.changed + f.unchanged > 0)
      """;

  private static final String FAILED_IMPORT =
      """
      from job j join import_job i on i.job = j.id
      where j.state = 'FAILED' and j.problem_code <> 'import.moved'
        and j.finished_at > now() - interval '7 days'
      """;

  private static final String RATE =
      """
      from deal d join edition e on e.code = d.edition
      where d.withdrawn_at is null and not exists (select from standing s where s.edition = d.edition
        and s.source_type = 'deal' and s.source_code = d.code)
      """;

  private static final String SAME_IDENTIFIER =
      """
      from (select from company c where c.identifier is not null and c.merged_into is null
        group by c.identifier_scheme, c.identifier having count(*) > 1) same
      where true
      """;

  private static final String UNMATCHED_FIGURE =
      """
      from published_figure f join lateral (select e.metric, e.recorded_at from published_entry e
        where e.figure = f.id order by e.seq desc limit 1) last on true
      where last.metric is null
      """;

  private static final String TO_CLOSE =
      """
      from edition e join head h on h.edition = e.code
      where e.status = 'PROVISIONAL' and h.position > 0 and e.ends_on < (now() at time zone e.time_zone)::date
      """;

  private static final String TO_FINALISE = "from edition e where e.status = 'CLOSING'";

  private static final String INVITATION =
      "from account a where a.password_hash is null and not a.disabled and a.deleted_at is null";

  private static final String NO_SECOND_FACTOR =
      """
      from account a where a.password_hash is not null and not a.disabled
        and not exists (select from second_factor f where f.account = a.id and f.since is not null)
      """;

  private static final Map<RowLimit, List<String>> OF_DEALS =
      Map.of(
          RowLimit.DELEGATION, List.of("d.delegation"),
          RowLimit.PAVILION, List.of("d.pavilion"),
          RowLimit.COMPANY, List.of("d.buyer", "d.seller"));

  @Inject Sql sql;

  /**
   * What is counted.
   *
   * @param rows from where on, to which more conditions can be added
   * @param since since when a row waits
   * @param edition columns with the edition's code; none of what is for those who see everything
   * @param limited columns that a limit is about
   */
  private record CountedRows(
      String rows, String since, List<String> edition, Map<RowLimit, List<String>> limited) {

    CountedRows(String rows, String since, String... edition) {
      this(rows, since, List.of(edition), Map.of());
    }

    boolean isShownTo(Visibility visibility) {
      return !edition.isEmpty() || visibility.isEverything();
    }
  }

  private static CountedRows counted(WaitingKind kind) {
    return switch (kind) {
      case PREVIEW -> new CountedRows(PREVIEW, "j.finished_at");
      case FAILED_IMPORT -> new CountedRows(FAILED_IMPORT, "j.finished_at");
      case RATE ->
          new CountedRows(
              RATE,
              "d.signed_on::timestamp at time zone e.time_zone",
              List.of("d.edition"),
              OF_DEALS);
      case SAME_IDENTIFIER -> new CountedRows(SAME_IDENTIFIER, "null::timestamptz");
      case UNMATCHED_FIGURE -> new CountedRows(UNMATCHED_FIGURE, "last.recorded_at", "f.edition");
      case TO_CLOSE ->
          new CountedRows(
              TO_CLOSE, "(e.ends_on + 1)::timestamp at time zone e.time_zone", "e.code");
      case TO_FINALISE -> new CountedRows(TO_FINALISE, "e.status_since", "e.code");
      case INVITATION -> new CountedRows(INVITATION, "a.created_at");
      case NO_SECOND_FACTOR -> new CountedRows(NO_SECOND_FACTOR, "a.created_at");
    };
  }

  @Override
  public List<WaitingWork> of(Set<WaitingKind> kinds, Visibility visibility) {
    List<String> selects = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (WaitingKind kind : kinds) {
      CountedRows counted = counted(kind);
      if (counted.isShownTo(visibility)) {
        VisibleRows seen = VisibleRows.of(visibility, counted.edition(), counted.limited());
        selects.add(select(kind, counted, seen));
        values.addAll(seen.values());
      }
    }
    return selects.isEmpty()
        ? List.of()
        : sql
            .list(String.join(" union all ", selects), SqlWaitingWorks::work, values.toArray())
            .stream()
            .filter(work -> work.count() > 0)
            .sorted(Comparator.comparing(WaitingWork::kind))
            .toList();
  }

  private static String select(WaitingKind kind, CountedRows counted, VisibleRows seen) {
    return "select '%s' as kind, count(*) as n, min(%s) as oldest %s %s"
        .formatted(
            kind.name(),
            counted.since(),
            counted.rows(),
            seen.conditions().stream().map("and "::concat).collect(joining(" ")));
  }

  private static WaitingWork work(ResultSet row) throws SQLException {
    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
    return new WaitingWork(
        WaitingKind.valueOf(row.getString("kind")),
        row.getLong("n"),
        oldest == null ? null : oldest.toInstant());
  }
}
