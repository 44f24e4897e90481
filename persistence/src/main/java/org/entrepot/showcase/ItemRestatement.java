package org.entrepot.showcase;

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
import org.entrepot.showcase.ItemRecord.ShownBy;

/** Items that an import changed, or whose edition, exhibitor or exhibiting company it changed. */
@ApplicationScoped
class ItemRestatement extends Restatement {

  private static final String EXHIBITOR =
      "(r.edition, r.exhibitor) in (select u.edition, u.code from touched_exhibitor u where"
          + " u.known)";

  private static final String COMPANY =
      """
      (r.edition, r.exhibitor) in (select x.edition, x.code from exhibitor x
        join touched_company u on u.code = x.company where u.known)
      """;

  private static final String SELECT =
      """
      r.edition, r.code, r.revision, e.starts_on, r.kind, r.debut, r.section, c.economy, c.party
      """;

  private static final String JOINS =
      """
      join edition e on e.code = r.edition
      join exhibitor x on x.edition = r.edition and x.code = r.exhibitor
      join company c on c.code = x.company
      """;

  ItemRestatement() {
    super(
        ShowcaseFiles.items(),
        SELECT,
        JOINS,
        FileDependence.ON_EDITION,
        FileDependence.inEdition("exhibitors.csv", EXHIBITOR),
        FileDependence.onCompanyOf(
            COMPANY,
            "s.edition, s.exhibitor",
            "(select x.company from exhibitor x where x.edition = s.edition and x.code ="
                + " s.exhibitor)"));
  }

  @Override
  public Stream<RecordStatement> statements(TouchedRecords touched) {
    return stream(touched, row -> record(row).statement());
  }

  private static ItemRecord record(ResultSet row) throws SQLException {
    return new ItemRecord(
        new PostingSource(row.getString(1), ItemRecord.TYPE, row.getString(2)),
        row.getInt(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        new ShownBy(row.getString(8), row.getString(9)));
  }
}
