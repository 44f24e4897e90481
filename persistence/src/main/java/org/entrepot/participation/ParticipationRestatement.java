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

/** Participations that an import changed, or whose edition it changed. */
@ApplicationScoped
class ParticipationRestatement extends Restatement {

  ParticipationRestatement() {
    super(
        AttendanceFiles.participations(),
        "r.edition, r.economy, r.revision, e.starts_on",
        "join edition e on e.code = r.edition",
        FileDependence.ON_EDITION);
  }

  @Override
  public Stream<RecordStatement> statements(TouchedRecords touched) {
    return stream(touched, row -> record(row).statement());
  }

  private static ParticipationRecord record(ResultSet row) throws SQLException {
    return new ParticipationRecord(
        new PostingSource(row.getString(1), ParticipationRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        row.getString(2));
  }
}
