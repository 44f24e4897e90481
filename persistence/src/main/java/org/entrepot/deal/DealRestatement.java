package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.Money;
import org.entrepot.deal.DealRecord.Seller;
import org.entrepot.deal.DealRecord.Subject;
import org.entrepot.job.Restatement;
import org.entrepot.job.Sql;
import org.entrepot.ledger.Source;
import org.entrepot.ledger.Statement;
import org.entrepot.rate.ExchangeRates;
import org.entrepot.rate.Rates;

/** Deals that an import changed, or whose seller, edition or rates it changed. */
@ApplicationScoped
class DealRestatement implements Restatement {

  @Inject ExchangeRates exchangeRates;

  private static final String KEYS =
      """
      create temporary table restated_deal on commit drop as
      select d.id, u.part, u.line, d.signed_on
      from touched_deal u join deal d on d.edition = u.edition and d.code = u.code
      union all
      select d.id, null, null, d.signed_on from deal d
      where (d.seller in (select u.code from touched_company u where u.known)
          or d.edition in (select u.expo || '-' || u.ordinal from touched_edition u where u.known)
          or d.signed_on in (select distinct u.day + back
            from touched_exchange_rate u, generate_series(0, %d) back))
        and not exists (select from touched_deal u
          where u.edition = d.edition and u.code = d.code)
      """;

  private static final String RECORDS =
      """
      select d.edition, d.code, d.revision, d.value, d.currency, d.signed_on, d.term_months,
        c.economy, c.party, d.subject, d.origin, d.section, d.pavilion, d.delegation,
        e.reporting_currency
      from restated_deal u
      join deal d on d.id = u.id
      join company c on c.code = d.seller
      join edition e on e.code = d.edition
      order by u.part, u.line, d.id
      """;

  private record Reported(DealRecord deal, String currency) {}

  private record Days(LocalDate first, LocalDate last) {}

  @Override
  public String file() {
    return "deals.csv";
  }

  @Override
  public long count(Sql sql) {
    sql.run("drop table if exists pg_temp.restated_deal");
    long count = sql.run(KEYS.formatted(Rates.DAYS_BACK));
    sql.run("analyze restated_deal");
    return count;
  }

  @Override
  public Stream<Statement> statements(Sql sql) {
    List<Days> days =
        sql.list(
            "select min(signed_on), max(signed_on) from restated_deal having count(*) > 0",
            row -> new Days(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)));
    if (days.isEmpty()) {
      return Stream.of();
    }
    Rates rates = exchangeRates.between(days.get(0).first(), days.get(0).last());
    return sql.stream("restated_deals", RECORDS, DealRestatement::record)
        .map(reported -> reported.deal().statement(rates, reported.currency()));
  }

  private static Reported record(ResultSet row) throws SQLException {
    return new Reported(
        new DealRecord(
            new Source(row.getString(1), DealRecord.TYPE, row.getString(2)),
            row.getInt(3),
            new Money(row.getBigDecimal(4), row.getString(5)),
            row.getObject(6, LocalDate.class),
            row.getInt(7),
            new Seller(row.getString(8), row.getString(9)),
            new Subject(
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14))),
        row.getString(15));
  }
}
