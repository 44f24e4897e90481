package org.entrepot.sample;

import java.util.List;

/** How sellers of the sample invoice, and for how long they bind themselves. */
final class DealTerms {

  private record Months(int count, int weight) {}

  private static final Weighted<Months> TERMS =
      new Weighted<>(
          List.of(
              new Months(12, 66),
              new Months(6, 12),
              new Months(3, 6),
              new Months(1, 3),
              new Months(24, 7),
              new Months(36, 5),
              new Months(60, 1)),
          Months::weight);

  private DealTerms() {}

  static int months(Chance chance) {
    return TERMS.pick(chance).count;
  }

  /** Mostly the seller's own currency or the dollar, sometimes the buyer's. */
  static String currency(SampleEconomy seller, Chance chance) {
    double unit = chance.unit();
    if (unit < .5) {
      return seller.currency();
    }
    if (unit < .82) {
      return "USD";
    }
    return unit < .92 ? "CNY" : "EUR";
  }
}
