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

/** Hosts of pavilions that an import changed, or whose edition it changed. */
@ApplicationScoped
class HostRestatement extends Restatement {

  HostRestatement() {
    super(
        ExhibitorFiles.hosts(),
        "r.edition, r.code, r.revision, e.starts_on, r.pavilion, r.kind, r.economy",
        "join edition e on e.code = r.edition",
        FileDependence.ON_EDITION);
  }

  @Override
  public Stream<RecordStatement> statements(TouchedRecords touched) {
    return stream(touched, row -> record(row).statement());
  }

  private static HostRecord record(ResultSet row) throws SQLException {
    return new HostRecord(
        new PostingSource(row.getString(1), HostRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }
}
