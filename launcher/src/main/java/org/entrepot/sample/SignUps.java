package org.entrepot.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who signs up for the seventh edition while the sixth runs and in the weeks after it: exhibitors
 * of the sixth, as many at any scale. Through 10 November 2023 nearly 200 on more than 100,000
 * square metres, through 10 January 2024 more than 300 on more than 130,000, as published.
 */
final class SignUps {

  /**
   * Those who sign up in some weeks; a bundle each.
   *
   * @param metres square metres, net, of all of them
   */
  record Wave(LocalDate from, LocalDate through, int companies, long metres) {}

  static final List<Wave> WAVES =
      List.of(
          new Wave(LocalDate.of(2023, 11, 5), LocalDate.of(2023, 11, 10), 194, 103_640),
          new Wave(LocalDate.of(2023, 11, 11), LocalDate.of(2023, 11, 30), 41, 9_860),
          new Wave(LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 31), 52, 12_410),
          new Wave(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 10), 25, 7_350));

  private static final String COLUMNS = "edition sign_up company signed_up_on net_m2";
  private static final double SPREAD = .7;
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final long seed;
  private final int scale;
  private final List<SampleCompany> companies;

  /**
   * @param exhibitors of the sixth edition
   */
  SignUps(long seed, int scale, List<SampleExhibitor> exhibitors) {
    this.seed = seed;
    this.scale = scale;
    this.companies =
        exhibitors.stream()
            .filter(SampleExhibitor::counts)
            .map(SampleExhibitor::company)
            .filter(company -> !company.small())
            .sorted(Comparator.comparingDouble(this::turn))
            .toList();
  }

  /** Early for companies of economies that sell much. */
  private double turn(SampleCompany company) {
    SampleEconomy economy = company.economy();
    double unit = Chance.of(seed, economy.code() + " signs up", company.number()).unit();
    return unit / (1 + economy.dealWeight());
  }

  void write(Path bundle, Wave wave) throws IOException {
    int first = WAVES.subList(0, WAVES.indexOf(wave)).stream().mapToInt(Wave::companies).sum();
    Chance chance = Chance.of(seed, "sign-ups", first);
    List<LocalDate> open = days(wave);
    List<LocalDate> days =
        IntStream.range(0, wave.companies).mapToObj(i -> chance.oneOf(open)).sorted().toList();
    long[] metres = Purse.cut(wave.metres, weights(wave, chance));
    List<String[]> rows =
        IntStream.range(0, wave.companies)
            .mapToObj(i -> row(first + i, days.get(i), metres[i]))
            .toList();
    SampleTable.write(bundle, "sign-ups", COLUMNS, rows);
  }

  private static double[] weights(Wave wave, Chance chance) {
    double[] weights = new double[wave.companies];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(SPREAD * chance.normal());
    }
    return weights;
  }

  private String[] row(int number, LocalDate day, long metres) {
    return new String[] {
      SampleEdition.SEVENTH.code(),
      "U" + SampleCompany.padded(number + 1, 4),
      companies.get(number).code(scale, 0),
      day.toString(),
      Long.toString(metres)
    };
  }

  /** Every day of the expo, and working days after it. */
  private static List<LocalDate> days(Wave wave) {
    return wave.from
        .datesUntil(wave.through.plusDays(1))
        .filter(day -> wave.equals(WAVES.get(0)) || !WEEKEND.contains(day.getDayOfWeek()))
        .toList();
  }
}
