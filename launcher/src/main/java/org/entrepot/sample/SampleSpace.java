package org.entrepot.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.sample.SampleExhibitor.ExhibitorPart;

/**
 * The stands, in hundredths of a square metre. Only main exhibitors have space; gross adds each
 * stand's part of aisles and services, about as much again.
 */
final class SampleSpace {

  /** What a main exhibitor rents, and that with its part of the hall. */
  record StandSpace(long net, long gross) {}

  private static final long SMALLEST = 900;

  private final Map<SampleExhibitor, StandSpace> stands = new HashMap<>();

  SampleSpace(List<SampleExhibitor> exhibitors, Honours honours, Chance chance) {
    List<SampleExhibitor> mains =
        exhibitors.stream().filter(e -> e.role() == ExhibitorPart.MAIN).toList();
    double[] weights = new double[mains.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = size(mains.get(i), honours) * StrictMath.exp(.7 * chance.normal());
    }
    long[] planned = Purse.cut(SampleEdition.SPACE * 100, weights);
    Purse purse = new Purse();
    for (int i = 0; i < planned.length; i++) {
      StandSpace stand = stand(purse.ask(planned[i]), 195 + chance.below(31));
      purse.settle(planned[i], stand.gross());
      stands.put(mains.get(i), stand);
    }
  }

  /** Net in whole square metres; gross is that much more in percent. */
  private static StandSpace stand(long gross, int percent) {
    long net = Math.max(SMALLEST, (gross * 100 / percent + 50) / 100 * 100);
    return new StandSpace(net, net * percent / 100);
  }

  StandSpace of(SampleExhibitor exhibitor) {
    return stands.getOrDefault(exhibitor, new StandSpace(0, 0));
  }

  private static double size(SampleExhibitor exhibitor, Honours honours) {
    if (honours.has(exhibitor)) {
      return 7;
    }
    return exhibitor.company().small() ? 1 : 2.5;
  }
}
