package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.Money;
import org.entrepot.deal.DealRecord.DealSubject;
import org.entrepot.deal.DealRecord.Seller;
import org.entrepot.intake.FileDependence;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.TouchedRecords;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.entrepot.rate.ExchangeRates;
import org.entrepot.rate.Rates;

/** Deals that an import changed, or whose seller, edition or rates it changed. */
@ApplicationScoped
class DealRestatement extends Restatement {

  private static final String SELECT =
      """
      r.edition, r.code, r.revision, r.value, r.currency, r.signed_on, r.term_months,
      c.economy, c.party, r.subject, r.origin, r.section, r.pavilion, r.delegation,
      e.reporting_currency
      """;

  private static final String JOINS =
      "join company c on c.code = r.seller join edition e on e.code = r.edition";

  @Inject ExchangeRates exchangeRates;

  DealRestatement() {
    super(
        DealFiles.deals(),
        SELECT,
        JOINS,
        FileDependence.ON_EDITION,
        FileDependence.onCompany("seller"),
        FileDependence.onRates("signed_on", Rates.DAYS_BACK));
  }

  private record Reported(DealRecord deal, String currency) {}

  private record SigningDays(LocalDate first, LocalDate last) {}

  @Override
  public Stream<RecordStatement> statements(TouchedRecords touched) {
    List<SigningDays> days =
        touched
            .sql()
            .list(
                "select min(d.signed_on), max(d.signed_on) from (%s) d having count(*) > 0"
                    .formatted(restated(touched, "r.signed_on", "")),
                row ->
                    new SigningDays(
                        row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
    if (days.isEmpty()) {
      return Stream.of();
    }
    Rates rates = exchangeRates.between(days.get(0).first(), days.get(0).last());
    return stream(
        touched,
        row -> {
          Reported reported = record(row);
          return reported.deal().statement(rates, reported.currency());
        });
  }

  private static Reported record(ResultSet row) throws SQLException {
    return new Reported(
        new DealRecord(
            new PostingSource(row.getString(1), DealRecord.TYPE, row.getString(2)),
            row.getInt(3),
            new Money(row.getBigDecimal(4), row.getString(5)),
            row.getObject(6, LocalDate.class),
            row.getInt(7),
            new Seller(row.getString(8), row.getString(9)),
            new DealSubject(
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14))),
        row.getString(15));
  }
}
