package org.entrepot.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entrepot.Money;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.entrepot.rate.Rates;
import org.jspecify.annotations.Nullable;

/**
 * A deal as its facts need it: what was agreed, once and verified. A contract of several years
 * counts its one-year value.
 *
 * @param value over the whole term, in the currency agreed
 * @param signedOn in the edition's time zone
 * @param termMonths at least 1
 * @param seller who sells: a deal counts for its seller's economy
 */
public record DealRecord(
    PostingSource source,
    int revision,
    Money value,
    LocalDate signedOn,
    int termMonths,
    Seller seller,
    DealSubject subject) {

  /** Type of the source of its postings. */
  public static final String TYPE = "deal";

  /**
   * The selling company.
   *
   * @param economy ISO 3166-1 alpha-2
   * @param party opaque code that stands for it in postings
   */
  public record Seller(String economy, String party) {}

  /**
   * What it is about and whose it is.
   *
   * @param kind GOODS or SERVICES
   * @param origin ISO 3166-1 alpha-2 of where the goods come from
   */
  public record DealSubject(
      String kind,
      @Nullable String origin,
      @Nullable String section,
      @Nullable String pavilion,
      @Nullable String delegation) {}

  public RecordStatement statement(Rates rates, String reportingCurrency) {
    return new RecordStatement(source, revision, facts(rates, reportingCurrency));
  }

  /**
   * Its one-year value in the reporting currency, and one deal; nothing while no rate is known, or
   * none by which the value is one that a ledger can hold: a rate that makes it larger is wrong,
   * and must not keep all other records out.
   *
   * @param reportingCurrency the edition's, ISO 4217
   */
  public List<Fact> facts(Rates rates, String reportingCurrency) {
    BigDecimal oneYear =
        OneYearValue.of(value, termMonths, signedOn, rates, reportingCurrency).counted();
    return oneYear == null ? List.of() : facts(oneYear, reportingCurrency);
  }

  private List<Fact> facts(BigDecimal oneYearValue, String currency) {
    Map<Dimension, String> dimensions = dimensions();
    return List.of(
        placed(Fact.of(1, "deal.tentative", signedOn, oneYearValue, currency), dimensions),
        placed(Fact.one(2, "deal", signedOn), dimensions));
  }

  private Fact placed(Fact fact, Map<Dimension, String> dimensions) {
    return new Fact(
        fact.line(),
        fact.account(),
        fact.effectiveOn(),
        fact.quantity(),
        fact.unit(),
        dimensions,
        subject.origin() == null ? "" : subject.origin(),
        seller.party(),
        fact.traits());
  }

  /** Made once for all lines: an import makes them by the hundred thousand. */
  private Map<Dimension, String> dimensions() {
    Map<Dimension, String> known = new EnumMap<>(Dimension.class);
    known.put(Dimension.ECONOMY, seller.economy());
    known.put(Dimension.KIND, subject.kind());
    put(known, Dimension.SECTION, subject.section());
    put(known, Dimension.PAVILION, subject.pavilion());
    put(known, Dimension.DELEGATION, subject.delegation());
    return Map.copyOf(known);
  }

  private static void put(
      Map<Dimension, String> known, Dimension dimension, @Nullable String value) {
    if (value != null) {
      known.put(dimension, value);
    }
  }
}
