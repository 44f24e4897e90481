package org.entrepot.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans the deals of an edition: so many in each section with so much of the total, spread
 * log-normally (many small, few large), and those of a pavilion whose result is given.
 */
final class DealPlan {

  private static final double SPREAD = 1.25;

  /** In deviations: keeps a single deal from making the edition. */
  private static final double LARGEST = 2.7;

  private static final double HONOURED_SELL_MORE = 3;

  /** How the deals fall on the days: the opening is for speeches, the last day for signing. */
  private static final List<Double> DAY_WEIGHTS = List.of(.06, .14, .18, .19, .18, .25);

  private final SampleEdition edition;
  private final List<SampleExhibitor> exhibitors;
  private final Honours honours;
  private final Chance chance;
  private final Weighted<Integer> days;
  private final List<PlannedDeal> deals = new ArrayList<>();

  private DealPlan(
      SampleEdition edition, List<SampleExhibitor> exhibitors, Honours honours, Chance chance) {
    this.edition = edition;
    this.exhibitors = exhibitors;
    this.honours = honours;
    this.chance = chance;
    this.days =
        new Weighted<>(IntStream.range(0, SampleEdition.DAYS).boxed().toList(), DAY_WEIGHTS::get);
  }

  static List<PlannedDeal> of(
      SampleEdition edition, List<SampleExhibitor> exhibitors, Honours honours, Chance chance) {
    DealPlan plan = new DealPlan(edition, exhibitors, honours, chance);
    List<SamplePavilion> own =
        SamplePavilion.of(edition).stream().filter(SamplePavilion::hasOwnDeals).toList();
    own.forEach(plan::inPavilion);
    SampleSection.all().forEach(section -> plan.inSection(section, own));
    return List.copyOf(plan.deals);
  }

  /** Every exhibitor of the pavilion signs at least once. */
  private void inPavilion(SamplePavilion pavilion) {
    List<SampleExhibitor> inIt =
        exhibitors.stream().filter(e -> e.counts() && pavilion.equals(e.pavilion())).toList();
    List<SampleExhibitor> sellers = new ArrayList<>(inIt);
    while (sellers.size() < pavilion.deals()) {
      sellers.add(chance.oneOf(inIt));
    }
    add(pavilion.section(), sellers, pavilion.cents());
  }

  private void inSection(SampleSection section, List<SamplePavilion> own) {
    List<SamplePavilion> planned =
        own.stream().filter(p -> p.section().equals(section.code())).toList();
    long cents = edition.deals().cents() / 100 * section.value();
    int count = Math.round(edition.deals().count() * section.deals() / 100f);
    if (!section.assigned()) {
      count = edition.deals().count() - deals.size();
    }
    Weighted<SampleExhibitor> sellers = sellers(section);
    List<SampleExhibitor> picked = new ArrayList<>();
    int open = count - planned.stream().mapToInt(SamplePavilion::deals).sum();
    for (int i = 0; i < open; i++) {
      picked.add(sellers.pick(chance));
    }
    add(section.code(), picked, cents - planned.stream().mapToLong(SamplePavilion::cents).sum());
  }

  private void add(String section, List<SampleExhibitor> sellers, long total) {
    double[] weights = new double[sellers.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(SPREAD * Math.min(LARGEST, chance.normal()));
    }
    long[] cents = Purse.cut(total, weights);
    for (int i = 0; i < cents.length; i++) {
      int day = days.pick(chance);
      deals.add(new PlannedDeal(deals.size(), section, sellers.get(i), day, cents[i]));
    }
  }

  private Weighted<SampleExhibitor> sellers(SampleSection section) {
    List<SampleExhibitor> sellers =
        exhibitors.stream()
            .filter(e -> e.counts() && !e.sellsByPavilion())
            .filter(e -> !section.assigned() || e.company().section().equals(section.code()))
            .toList();
    return new Weighted<>(sellers, this::weight);
  }

  private double weight(SampleExhibitor exhibitor) {
    SampleEconomy economy = exhibitor.company().economy();
    double one = economy.dealWeight() / economy.exhibitors(edition);
    return honours.has(exhibitor) ? HONOURED_SELL_MORE * one : one;
  }
}
