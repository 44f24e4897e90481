package org.entrepot.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entrepot.sample.SampleExhibitor.ExhibitorPart;

/** Which exhibitors are of the Fortune Global 500 or lead their industry. */
final class Honours {

  /**
   * @param rank in the Fortune Global 500; 0 if none
   */
  record Honour(int rank, boolean leader) {}

  private static final Honour NONE = new Honour(0, false);

  private final Map<SampleExhibitor, Honour> honours = new HashMap<>();

  Honours(List<SampleExhibitor> exhibitors, SampleEdition edition, long seed) {
    List<SampleExhibitor> chosen =
        exhibitors.stream()
            .filter(
                e -> e.role() == ExhibitorPart.MAIN && !e.company().small() && !e.sellsByPavilion())
            .sorted(Comparator.comparingDouble(e -> turn(e, edition, seed)))
            .limit(edition.fortune500AndLeaders())
            .toList();
    List<Integer> ranks = ranks(edition, seed);
    for (int i = 0; i < chosen.size(); i++) {
      boolean fortune = i < edition.fortune500();
      honours.put(chosen.get(i), new Honour(fortune ? ranks.get(i) : 0, !fortune || i % 3 == 0));
    }
  }

  Honour of(SampleExhibitor exhibitor) {
    return honours.getOrDefault(exhibitor, NONE);
  }

  boolean has(SampleExhibitor exhibitor) {
    return honours.containsKey(exhibitor);
  }

  /** Early for large economies; the same draw in every edition, so most come back. */
  private static double turn(SampleExhibitor exhibitor, SampleEdition edition, long seed) {
    SampleEconomy economy = exhibitor.company().economy();
    Chance chance = Chance.of(seed, economy.code() + " honour", exhibitor.company().number());
    double weight = economy.dealWeight() / economy.exhibitors(edition);
    return -StrictMath.log(1 - chance.unit()) / weight;
  }

  private static List<Integer> ranks(SampleEdition edition, long seed) {
    return IntStream.rangeClosed(1, 500)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                rank -> Chance.of(seed, "rank", edition.number(), rank).unit()))
        .toList();
  }
}
