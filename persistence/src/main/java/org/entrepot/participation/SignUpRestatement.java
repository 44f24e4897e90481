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

/** Sign-ups that an import changed, or whose company it changed. */
@ApplicationScoped
class SignUpRestatement extends Restatement {

  SignUpRestatement() {
    super(
        ExhibitorFiles.signUps(),
        "r.edition, r.code, r.revision, r.signed_up_on, c.economy, c.party, r.net_m2",
        "join company c on c.code = r.company",
        FileDependence.onCompany("company"));
  }

  @Override
  public Stream<RecordStatement> statements(TouchedRecords touched) {
    return stream(touched, row -> record(row).statement());
  }

  private static SignUpRecord record(ResultSet row) throws SQLException {
    return new SignUpRecord(
        new PostingSource(row.getString(1), SignUpRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6),
        row.getBigDecimal(7));
  }
}
