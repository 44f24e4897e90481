package org.entrepot.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.sample.Exhibitor.Role;

/**
 * The stands, in hundredths of a square metre. Only main exhibitors have space; gross adds each
 * stand's part of aisles and services, about as much again.
 */
final class Space {

  /** What a main exhibitor rents, and that with its part of the hall. */
  record Stand(long net, long gross) {}

  private static final long SMALLEST = 900;

  private final Map<Exhibitor, Stand> stands = new HashMap<>();

  Space(List<Exhibitor> exhibitors, Honours honours, Chance chance) {
    List<Exhibitor> mains = exhibitors.stream().filter(e -> e.role() == Role.MAIN).toList();
    double[] weights = new double[mains.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = size(mains.get(i), honours) * StrictMath.exp(.7 * chance.normal());
    }
    long[] planned = Purse.cut(SampleEdition.SPACE * 100, weights);
    Purse purse = new Purse();
    for (int i = 0; i < planned.length; i++) {
      Stand stand = stand(purse.ask(planned[i]), 195 + chance.below(31));
      purse.settle(planned[i], stand.gross());
      stands.put(mains.get(i), stand);
    }
  }

  /** Net in whole square metres; gross is that much more in percent. */
  private static Stand stand(long gross, int percent) {
    long net = Math.max(SMALLEST, (gross * 100 / percent + 50) / 100 * 100);
    return new Stand(net, net * percent / 100);
  }

  Stand of(Exhibitor exhibitor) {
    return stands.getOrDefault(exhibitor, new Stand(0, 0));
  }

  private static double size(Exhibitor exhibitor, Honours honours) {
    if (honours.has(exhibitor)) {
      return 7;
    }
    return exhibitor.company().small() ? 1 : 2.5;
  }
}
