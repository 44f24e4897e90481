package org.entrepot.sample;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How each exhibitor came: by itself, in a group from overseas, or through its pavilion. */
final class SampleChannels {

  private static final double LARGE_IN_A_GROUP = .06;

  private final Set<SampleExhibitor> overseasOrganised = new HashSet<>();
  private final SampleEdition edition;
  private final long seed;

  SampleChannels(List<SampleExhibitor> exhibitors, SampleEdition edition, long seed) {
    this.edition = edition;
    this.seed = seed;
    exhibitors.stream()
        .filter(e -> e.counts() && e.company().small() && !e.sellsByPavilion())
        .sorted(
            Comparator.comparing((SampleExhibitor e) -> e.pavilion() != null)
                .thenComparingDouble(e -> chance(e).unit()))
        .limit(edition.overseasOrganisedSmes())
        .forEach(overseasOrganised::add);
  }

  /** One of {@code OWN, OVERSEAS_ORGANISED, PAVILION}; a represented company came as its host. */
  String of(SampleExhibitor exhibitor) {
    SampleExhibitor host = exhibitor.main();
    if (!exhibitor.counts() && host != null) {
      return of(host);
    }
    if (overseasOrganised.contains(exhibitor)) {
      return "OVERSEAS_ORGANISED";
    }
    return other(exhibitor, exhibitor.pavilion());
  }

  private String other(SampleExhibitor exhibitor, @Nullable SamplePavilion pavilion) {
    if (pavilion != null) {
      return "PAVILION";
    }
    boolean inGroup = !exhibitor.company().small() && chance(exhibitor).happens(LARGE_IN_A_GROUP);
    return inGroup ? "OVERSEAS_ORGANISED" : "OWN";
  }

  private Chance chance(SampleExhibitor exhibitor) {
    return Chance.of(seed, "channel", edition.number(), exhibitor.slot());
  }
}
