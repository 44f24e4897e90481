package org.entrepot.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.intake.Restatement;
import org.entrepot.ledger.Source;
import org.entrepot.ledger.Statement;

/** Participations that an import changed, or whose edition it changed. */
@ApplicationScoped
class ParticipationRestatement extends Restatement {

  ParticipationRestatement() {
    super(
        AttendanceFiles.participations(),
        EDITION,
        "r.edition, r.economy, r.revision, e.starts_on",
        "join edition e on e.code = r.edition");
  }

  @Override
  public Stream<Statement> statements(Sql sql) {
    return stream(sql, ParticipationRestatement::record).map(ParticipationRecord::statement);
  }

  private static ParticipationRecord record(ResultSet row) throws SQLException {
    return new ParticipationRecord(
        new Source(row.getString(1), ParticipationRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        row.getString(2));
  }
}
