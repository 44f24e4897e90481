package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.TouchedRecords;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;

/** Agreements that an import changed. */
@ApplicationScoped
class AgreementRestatement extends Restatement {

  AgreementRestatement() {
    super(
        AgreementFiles.agreements(),
        "r.edition, r.code, r.revision, r.signed_on, r.kind, r.section",
        "");
  }

  @Override
  public Stream<RecordStatement> statements(TouchedRecords touched) {
    return stream(touched, row -> record(row).statement());
  }

  private static AgreementRecord record(ResultSet row) throws SQLException {
    return new AgreementRecord(
        new PostingSource(row.getString(1), AgreementRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6));
  }
}
