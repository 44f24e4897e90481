package org.entrepot.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entrepot.job.Restatement;
import org.entrepot.job.Sql;
import org.entrepot.ledger.Source;
import org.entrepot.ledger.Statement;
import org.entrepot.participation.ExhibitorRecord.Company;
import org.entrepot.participation.ExhibitorRecord.Part;
import org.entrepot.participation.ExhibitorRecord.Stand;

/** Exhibitors that an import changed, or whose company or edition it changed. */
@ApplicationScoped
class ExhibitorRestatement implements Restatement {

  private static final String KEYS =
      """
      create temporary table restated_exhibitor on commit drop as
      select x.id, u.part, u.line
      from touched_exhibitor u join exhibitor x on x.edition = u.edition and x.code = u.code
      union all
      select x.id, null, null from exhibitor x
      where (x.company in (select u.code from touched_company u where u.known)
          or x.edition in (select u.expo || '-' || u.ordinal from touched_edition u where u.known))
        and not exists (select from touched_exhibitor u
          where u.edition = x.edition and u.code = x.code)
      """;

  private static final String RECORDS =
      """
      select x.edition, x.code, x.revision, coalesce(x.contracted_on, e.starts_on), c.economy,
        c.party, coalesce(c.size_class = 'SME', false), x.role, x.channel,
        x.fortune_500_rank is not null, coalesce(x.industry_leader, false), x.section, x.pavilion,
        x.net_m2, x.gross_m2
      from restated_exhibitor u
      join exhibitor x on x.id = u.id
      join company c on c.code = x.company
      join edition e on e.code = x.edition
      order by u.part, u.line, x.id
      """;

  @Override
  public String file() {
    return "exhibitors.csv";
  }

  @Override
  public long count(Sql sql) {
    sql.run("drop table if exists pg_temp.restated_exhibitor");
    long count = sql.run(KEYS);
    sql.run("analyze restated_exhibitor");
    return count;
  }

  @Override
  public Stream<Statement> statements(Sql sql) {
    return sql.stream("restated_exhibitors", RECORDS, ExhibitorRestatement::record)
        .map(ExhibitorRecord::statement);
  }

  private static ExhibitorRecord record(ResultSet row) throws SQLException {
    return new ExhibitorRecord(
        new Source(row.getString(1), ExhibitorRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        new Company(row.getString(5), row.getString(6), row.getBoolean(7)),
        new Part(
            Role.valueOf(row.getString(8)),
            Channel.valueOf(row.getString(9)),
            row.getBoolean(10),
            row.getBoolean(11)),
        new Stand(
            row.getString(12), row.getString(13), row.getBigDecimal(14), row.getBigDecimal(15)));
  }
}
