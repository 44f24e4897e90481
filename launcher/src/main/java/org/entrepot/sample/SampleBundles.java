package org.entrepot.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes seven invented editions of an import expo as bundles, the oldest first: for each what
 * there was before it opened; for the fifth and sixth then the deals day by day, and for the
 * seventh who signed up. The same seed and scale give the same bytes everywhere.
 *
 * <p>At scale 1 the counts and totals are those published for the China International Import Expo.
 * Scale N has N times as many companies, exhibitors and deals, each N times smaller, so that totals
 * stay; bodies, hosts, items shown, agreements and sign-ups stay as many as published.
 */
public final class SampleBundles {

  /** The seed of the sample that a first start shows. */
  public static final long SEED = 20231105;

  private static final int LARGEST_SCALE = 500;

  private final long seed;
  private final int scale;

  /**
   * @param seed which of the possible samples
   * @param scale from 1 to 500
   */
  public SampleBundles(long seed, int scale) {
    if (scale < 1 || scale > LARGEST_SCALE) {
      throw new IllegalArgumentException("The scale is from 1 to " + LARGEST_SCALE);
    }
    this.seed = seed;
    this.scale = scale;
  }

  /**
   * Writes the bundles as folders of CSV files; files of an earlier sample are replaced.
   *
   * @return the bundles in the order to import them, which is the order of their names
   */
  public List<Path> writeTo(Path folder) throws IOException {
    List<Path> bundles = new ArrayList<>();
    for (SampleEdition edition : SampleEdition.values()) {
      List<SampleExhibitor> exhibitors = ExhibitorPlan.plan(edition, seed);
      writeSetup(next(folder, bundles, edition.code() + "-setup"), edition, exhibitors);
      if (edition.inFull()) {
        writeDays(folder, bundles, edition, exhibitors);
      }
    }
    writeSignUps(folder, bundles);
    new PublishedBundle().write(next(folder, bundles, "published"));
    return List.copyOf(bundles);
  }

  private void writeSetup(Path setup, SampleEdition edition, List<SampleExhibitor> exhibitors)
      throws IOException {
    new SetupFiles(edition).write(setup);
    if (!exhibitors.isEmpty()) {
      new CompaniesFile(edition, seed, scale).write(setup);
      new ExhibitorsFile(edition, seed, scale, exhibitors).write(setup, exhibitors);
      new ShowcaseFile(edition, seed, scale).write(setup, exhibitors);
    }
  }

  private void writeSignUps(Path folder, List<Path> bundles) throws IOException {
    SignUps signUps = new SignUps(seed, scale, ExhibitorPlan.plan(SampleEdition.SIXTH, seed));
    for (SignUps.Wave wave : SignUps.WAVES) {
      String name = SampleEdition.SEVENTH.code() + "-" + wave.through();
      signUps.write(next(folder, bundles, name), wave);
    }
  }

  /** The deals and agreements of each day. */
  private void writeDays(
      Path folder, List<Path> bundles, SampleEdition edition, List<SampleExhibitor> exhibitors)
      throws IOException {
    Honours honours = new Honours(exhibitors, edition, seed);
    Chance chance = Chance.of(seed, "deals", edition.number());
    List<PlannedDeal> plan = DealPlan.of(edition, exhibitors, honours, chance);
    Comparator<PlannedDeal> mixed =
        Comparator.comparingDouble(
            deal -> Chance.of(seed, "order", edition.number(), deal.slot()).unit());
    DealsFile file = new DealsFile(edition, seed, scale);
    AgreementsFile agreements = new AgreementsFile(edition, seed, scale, exhibitors);
    for (int i = 0; i < SampleEdition.DAYS; i++) {
      int index = i;
      LocalDate day = edition.day(i);
      Path bundle = next(folder, bundles, edition.code() + "-" + day);
      file.write(
          bundle, day, plan.stream().filter(deal -> deal.day() == index).sorted(mixed).toList());
      agreements.write(bundle, i);
    }
  }

  private static Path next(Path folder, List<Path> bundles, String name) {
    String number = String.format(Locale.ROOT, "%02d", bundles.size() + 1);
    Path bundle = folder.resolve(number + "-" + name);
    bundles.add(bundle);
    return bundle;
  }
}
