package org.entrepot.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entrepot.Money;
import org.entrepot.deal.DealRecord.DealSubject;
import org.entrepot.deal.DealRecord.Seller;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.rate.Rates;
import org.junit.jupiter.api.Test;

class DealRecordTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 11, 6);
  private static final Rates RATES = new Rates().add(MONDAY, "USD", new BigDecimal("1.0727"));
  private static final DealSubject BEEF =
      new DealSubject("GOODS", "AU", "food", "au-food", "shanghai");
  private static final DealSubject ADVICE = new DealSubject("SERVICES", null, null, null, null);

  @Test
  void postsItsOneYearValueAndItself() {
    Map<Dimension, String> dimensions =
        Map.of(
            Dimension.ECONOMY, "AU",
            Dimension.SECTION, "food",
            Dimension.PAVILION, "au-food",
            Dimension.DELEGATION, "shanghai",
            Dimension.KIND, "GOODS");
    assertThat(deal("1000", "EUR", 12, BEEF).facts(RATES, "USD"))
        .containsExactly(
            new Fact(
                1,
                "deal.tentative",
                MONDAY,
                new BigDecimal("1072.70"),
                "USD",
                dimensions,
                "AU",
                "p-1",
                new TreeSet<>()),
            new Fact(
                2, "deal", MONDAY, BigDecimal.ONE, "1", dimensions, "AU", "p-1", new TreeSet<>()));
  }

  @Test
  void leavesOutDimensionsThatAreUnknown() {
    Fact fact = deal("1", "USD", 1, ADVICE).facts(RATES, "USD").get(0);
    assertThat(fact.dimensions())
        .containsOnlyKeys(Dimension.ECONOMY, Dimension.KIND)
        .containsEntry(Dimension.KIND, "SERVICES");
    assertThat(fact.origin()).isEmpty();
  }

  @Test
  void countsOneYearOfALongerTerm() {
    assertThat(tentative(deal("3600", "USD", 36, ADVICE))).isEqualTo("1200.00");
    assertThat(tentative(deal("1300", "USD", 13, ADVICE))).isEqualTo("1200.00");
    assertThat(tentative(deal("100", "USD", 36, ADVICE))).isEqualTo("33.33");
  }

  @Property
  void countsAllOfATermUpToAYear(@ForAll @IntRange(min = 1, max = 12) int months) {
    assertThat(tentative(deal("1200.50", "USD", months, ADVICE))).isEqualTo("1200.50");
  }

  @Test
  void waitsWithoutARate() {
    assertThat(deal("1000", "XOF", 12, BEEF).facts(RATES, "USD")).isEmpty();
    assertThat(deal("1000", "XOF", 12, BEEF).facts(RATES, "XOF")).hasSize(2);
  }

  @Test
  void saysWhichRevisionItIs() {
    DealRecord deal = deal("1000", "XOF", 12, BEEF);
    assertThat(deal.statement(RATES, "USD").source())
        .isEqualTo(new PostingSource("x-1", "deal", "D1"));
    assertThat(deal.statement(RATES, "USD").revision()).isEqualTo(3);
    assertThat(deal.statement(RATES, "USD").facts()).isEqualTo(List.of());
  }

  private static String tentative(DealRecord deal) {
    return deal.facts(RATES, "USD").get(0).quantity().toPlainString();
  }

  private static DealRecord deal(String value, String currency, int months, DealSubject subject) {
    return new DealRecord(
        new PostingSource("x-1", DealRecord.TYPE, "D1"),
        3,
        Money.of(value, currency),
        MONDAY,
        months,
        new Seller("AU", "p-1"),
        subject);
  }
}
