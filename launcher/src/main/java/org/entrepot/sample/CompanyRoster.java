package org.entrepot.sample;

import static org.entrepot.sample.SampleEdition.FIFTH;
import static org.entrepot.sample.SampleEdition.SIXTH;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which companies of an economy take part in which edition, by their numbers: first the fifth
 * edition's, then those new in the sixth, those only represented, and those only seen before.
 */
record CompanyRoster(SampleEconomy economy) {

  static CompanyRoster of(SampleEconomy economy) {
    return new CompanyRoster(economy);
  }

  /** The numbers of the companies that exhibit. */
  IntStream exhibiting(SampleEdition edition) {
    if (edition == FIFTH) {
      return IntStream.range(0, economy.exhibitors(FIFTH));
    }
    int others = economy.exhibitors(edition) - ofTheFifth(edition);
    int first = edition == SIXTH ? economy.exhibitors(FIFTH) : firstOfOthers(edition);
    return IntStream.concat(
        IntStream.range(0, ofTheFifth(edition)), IntStream.range(first, first + others));
  }

  /** How many of the fifth's are there too: three in five, or of the smaller number. */
  private int ofTheFifth(SampleEdition edition) {
    return Math.min(economy.exhibitors(FIFTH), economy.exhibitors(edition)) * 3 / 5;
  }

  /** Before the fifth, three in five of the others come back the next time. */
  private int firstOfOthers(SampleEdition edition) {
    int first =
        firstRepresented() + Math.max(economy.represented(FIFTH), economy.represented(SIXTH));
    return first
        + before(edition).mapToInt(e -> (economy.exhibitors(e) - ofTheFifth(e)) * 2 / 5).sum();
  }

  /** The numbers of the companies that others only represent: after those that exhibit. */
  IntStream represented(SampleEdition edition) {
    return IntStream.range(firstRepresented(), firstRepresented() + economy.represented(edition));
  }

  private int firstRepresented() {
    return economy.exhibitors(FIFTH) + economy.exhibitors(SIXTH);
  }

  /** The numbers of the companies that nobody met before this edition. */
  IntStream newcomers(SampleEdition edition) {
    Set<Integer> known = new HashSet<>();
    before(edition).forEach(e -> present(e).forEach(known::add));
    return present(edition).filter(number -> !known.contains(number));
  }

  private IntStream present(SampleEdition edition) {
    return IntStream.concat(exhibiting(edition), represented(edition));
  }

  private static Stream<SampleEdition> before(SampleEdition edition) {
    return Stream.of(SampleEdition.values()).filter(e -> e.compareTo(edition) < 0);
  }
}
