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
final class ExhibitorPlan {

  private static final double SHARES_A_STAND = .15;

  private final SampleEdition edition;
  private final long seed;
  private final SampleCompany.Founder founder;
  private final List<SamplePavilion> pavilions;
  private final Map<SamplePavilion, Integer> seated = new HashMap<>();
  private final Map<String, List<SampleExhibitor>> mains = new HashMap<>();
  private final List<SampleExhibitor> exhibitors = new ArrayList<>();

  private ExhibitorPlan(SampleEdition edition, long seed) {
    this.edition = edition;
    this.seed = seed;
    this.founder = new SampleCompany.Founder(seed);
    this.pavilions = SamplePavilion.of(edition);
  }

  static List<SampleExhibitor> plan(SampleEdition edition, long seed) {
    ExhibitorPlan hall = new ExhibitorPlan(edition, seed);
    for (SampleEconomy economy : SampleEconomy.all()) {
      CompanyRoster.of(economy)
          .exhibiting(edition)
          .forEach(n -> hall.exhibit(hall.founder.found(economy, n)));
    }
    for (SampleEconomy economy : SampleEconomy.all()) {
      CompanyRoster.of(economy)
          .represented(edition)
          .forEach(n -> hall.represent(hall.founder.found(economy, n)));
    }
    return List.copyOf(hall.exhibitors);
  }

  private void exhibit(SampleCompany company) {
    if (edition.inFull()) {
      seatAndPlace(company);
    } else {
      add(company, ExhibitorPart.MAIN, null, null);
    }
  }

  private void seatAndPlace(SampleCompany company) {
    Chance chance = chance(company);
    SamplePavilion pavilion = seat(company, chance).orElse(null);
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
  private void represent(SampleCompany company) {
    List<SampleExhibitor> area = mains.getOrDefault(company.section(), List.of());
    List<SampleExhibitor> own =
        area.stream().filter(m -> m.company().economy().equals(company.economy())).toList();
    SampleExhibitor main = chance(company).oneOf(own.isEmpty() ? area : own);
    add(company, ExhibitorPart.REPRESENTED, main, main.pavilion());
  }

  private Optional<SamplePavilion> seat(SampleCompany company, Chance chance) {
    for (SamplePavilion pavilion : pavilions) {
      if (pavilion.isFor(company) && chance.happens(pavilion.share()) && hasRoom(pavilion)) {
        seated.merge(pavilion, 1, Integer::sum);
        return Optional.of(pavilion);
      }
    }
    return Optional.empty();
  }

  private boolean hasRoom(SamplePavilion pavilion) {
    return pavilion.seats() == 0 || seated.getOrDefault(pavilion, 0) < pavilion.seats();
  }

  private SampleExhibitor add(
      SampleCompany company,
      ExhibitorPart role,
      @Nullable SampleExhibitor main,
      @Nullable SamplePavilion pavilion) {
    SampleExhibitor exhibitor =
        new SampleExhibitor(exhibitors.size(), company, role, main, pavilion);
    exhibitors.add(exhibitor);
    return exhibitor;
  }

  private Chance chance(SampleCompany company) {
    return Chance.of(
        seed, company.economy().code() + " exhibits", edition.number(), company.number());
  }

  /** Where a company can share a stand: its economy, its area, its pavilion. */
  private static String neighbourhood(SampleCompany company, @Nullable SamplePavilion pavilion) {
    return company.economy().code()
        + "/"
        + company.section()
        + "/"
        + (pavilion == null ? "" : pavilion.code());
  }
}
