package org.entrepot.benchmarks;

import java.util.List;
import java.util.Random;
import org.entrepot.participation.ExhibitorChannel;
import org.entrepot.participation.ExhibitorRecord;
import org.entrepot.participation.ExhibitorRole;
import org.jspecify.annotations.Nullable;

/** An invented stand and whose it is, in shares near those of the sample. */
record InventedStand(StandPlace place, boolean small, ExhibitorRecord.TakingPart part) {

  /** Where it stands, and where its company is from. */
  record StandPlace(String economy, String section, @Nullable String pavilion) {

    static StandPlace of(List<String> economies, int pavilions, Random random) {
      int economy = skewed(economies.size(), random);
      return new StandPlace(
          economies.get(economy),
          "section-" + skewed(6, random),
          random.nextInt(10) < 3 ? "pavilion-" + economy % pavilions : null);
    }
  }

  static InventedStand in(StandPlace place, Random random) {
    boolean small = random.nextInt(10) < 8;
    boolean organised = small && random.nextBoolean();
    ExhibitorChannel alone = organised ? ExhibitorChannel.OVERSEAS_ORGANISED : ExhibitorChannel.OWN;
    return new InventedStand(
        place,
        small,
        new ExhibitorRecord.TakingPart(
            random.nextInt(10) == 0 ? ExhibitorRole.CO : ExhibitorRole.MAIN,
            place.pavilion() == null ? alone : ExhibitorChannel.PAVILION,
            !small && random.nextInt(5) == 0,
            !small && random.nextInt(5) == 0));
  }

  /** A number below a size; the low ones come more often. */
  static int skewed(int size, Random random) {
    return (int) (size * Math.pow(random.nextDouble(), 1.5));
  }
}
