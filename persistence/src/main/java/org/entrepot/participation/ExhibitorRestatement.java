package org.entrepot.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entrepot.intake.FileDependence;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.TouchedRecords;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.entrepot.participation.ExhibitorRecord.ExhibitingCompany;
import org.entrepot.participation.ExhibitorRecord.Stand;
import org.entrepot.participation.ExhibitorRecord.TakingPart;

/** Exhibitors that an import changed, or whose company or edition it changed. */
@ApplicationScoped
class ExhibitorRestatement extends Restatement {

  private static final String SELECT =
      """
      r.edition, r.code, r.revision, coalesce(r.contracted_on, e.starts_on), c.economy,
      c.party, coalesce(c.size_class = 'SME', false), r.role, r.channel,
      r.fortune_500_rank is not null, coalesce(r.industry_leader, false), r.section, r.pavilion,
      r.net_m2, r.gross_m2
      """;

  private static final String JOINS =
      "join company c on c.code = r.company join edition e on e.code = r.edition";

  ExhibitorRestatement() {
    super(
        ExhibitorFiles.exhibitors(),
        SELECT,
        JOINS,
        FileDependence.onCompany("company"),
        FileDependence.ON_EDITION);
  }

  @Override
  public Stream<RecordStatement> statements(TouchedRecords touched) {
    return stream(touched, row -> record(row).statement());
  }

  private static ExhibitorRecord record(ResultSet row) throws SQLException {
    return new ExhibitorRecord(
        new PostingSource(row.getString(1), ExhibitorRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        new ExhibitingCompany(row.getString(5), row.getString(6), row.getBoolean(7)),
        new TakingPart(
            ExhibitorRole.valueOf(row.getString(8)),
            ExhibitorChannel.valueOf(row.getString(9)),
            row.getBoolean(10),
            row.getBoolean(11)),
        new Stand(
            row.getString(12), row.getString(13), row.getBigDecimal(14), row.getBigDecimal(15)));
  }
}
