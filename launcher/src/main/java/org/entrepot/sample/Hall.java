package org.entrepot.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.sample.SampleExhibitor.ExhibitorPart;
import org.jspecify.annotations.Nullable;

/**
 * Who exhibits in an edition: plans each economy's exhibitors, then those they represent. Of an
 * edition that is not kept in full, who stood where and with whom is not known.
 */
final class Hall {

  private static final double SHARES_A_STAND = .15;

  private final SampleEdition edition;
  private final long seed;
  private final Company.Founder founder;
  private final List<Pavilion> pavilions;
  private final Map<Pavilion, Integer> seated = new HashMap<>();
  private final Map<String, List<SampleExhibitor>> mains = new HashMap<>();
  private final List<SampleExhibitor> exhibitors = new ArrayList<>();

  private Hall(SampleEdition edition, long seed) {
    this.edition = edition;
    this.seed = seed;
    this.founder = new Company.Founder(seed);
    this.pavilions = Pavilion.of(edition);
  }

  static List<SampleExhibitor> plan(SampleEdition edition, long seed) {
    Hall hall = new Hall(edition, seed);
    for (SampleEconomy economy : SampleEconomy.all()) {
      Roster.of(economy)
          .exhibiting(edition)
          .forEach(n -> hall.exhibit(hall.founder.found(economy, n)));
    }
    for (SampleEconomy economy : SampleEconomy.all()) {
      Roster.of(economy)
          .represented(edition)
          .forEach(n -> hall.represent(hall.founder.found(economy, n)));
    }
    return List.copyOf(hall.exhibitors);
  }

  private void exhibit(Company company) {
    if (edition.inFull()) {
      seatAndPlace(company);
    } else {
      add(company, ExhibitorPart.MAIN, null, null);
    }
  }

  private void seatAndPlace(Company company) {
    Chance chance = chance(company);
    Pavilion pavilion = seat(company, chance).orElse(null);
    List<SampleExhibitor> hosts =
        mains.computeIfAbsent(neighbourhood(company, pavilion), key -> new ArrayList<>());
    if (!hosts.isEmpty() && chance.happens(SHARES_A_STAND)) {
      add(company, ExhibitorPart.CO, chance.oneOf(hosts), pavilion);
    } else {
      SampleExhibitor main = add(company, ExhibitorPart.MAIN, null, pavilion);
      hosts.add(main);
      mains.computeIfAbsent(company.section(), key -> new ArrayList<>()).add(main);
    }
  }

  /** On a stand of its own economy and area if there is one, else on any of its area. */
  private void represent(Company company) {
    List<SampleExhibitor> area = mains.getOrDefault(company.section(), List.of());
    List<SampleExhibitor> own =
        area.stream().filter(m -> m.company().economy().equals(company.economy())).toList();
    SampleExhibitor main = chance(company).oneOf(own.isEmpty() ? area : own);
    add(company, ExhibitorPart.REPRESENTED, main, main.pavilion());
  }

  private Optional<Pavilion> seat(Company company, Chance chance) {
    for (Pavilion pavilion : pavilions) {
      if (pavilion.isFor(company) && chance.happens(pavilion.share()) && hasRoom(pavilion)) {
        seated.merge(pavilion, 1, Integer::sum);
        return Optional.of(pavilion);
      }
    }
    return Optional.empty();
  }

  private boolean hasRoom(Pavilion pavilion) {
    return pavilion.seats() == 0 || seated.getOrDefault(pavilion, 0) < pavilion.seats();
  }

  private SampleExhibitor add(
      Company company,
      ExhibitorPart role,
      @Nullable SampleExhibitor main,
      @Nullable Pavilion pavilion) {
    SampleExhibitor exhibitor =
        new SampleExhibitor(exhibitors.size(), company, role, main, pavilion);
    exhibitors.add(exhibitor);
    return exhibitor;
  }

  private Chance chance(Company company) {
    return Chance.of(
        seed, company.economy().code() + " exhibits", edition.number(), company.number());
  }

  /** Where a company can share a stand: its economy, its area, its pavilion. */
  private static String neighbourhood(Company company, @Nullable Pavilion pavilion) {
    return company.economy().code()
        + "/"
        + company.section()
        + "/"
        + (pavilion == null ? "" : pavilion.code());
  }
}
