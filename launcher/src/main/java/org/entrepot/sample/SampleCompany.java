package org.entrepot.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A foreign company as planned at scale 1; at a larger scale it stands for as many companies alike.
 *
 * @param number counts within the economy, from 0
 * @param section the area it exhibits in
 */
record SampleCompany(SampleEconomy economy, int number, String section, boolean small) {

  String code(int scale, int copy) {
    return code(economy.code(), number * scale + copy);
  }

  static String code(String economy, int number) {
    return economy + "-" + padded(number + 1, 6);
  }

  /** With leading zeros; not by a format, which would follow the reader's locale. */
  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** Founds companies: what they show follows from their economy's profile. */
  static final class Founder {

    private static final Set<String> POWERS = Set.of("US", "JP", "DE", "FR", "KR", "CH", "GB");

    private final long seed;
    private final Map<String, Weighted<String>> sections = new HashMap<>();

    Founder(long seed) {
      this.seed = seed;
      List<String> codes =
          SampleSection.all().stream()
              .filter(SampleSection::assigned)
              .map(SampleSection::code)
              .toList();
      SampleResource.read("profiles", row -> row)
          .forEach(
              row ->
                  sections.put(
                      row.getField("profile"),
                      new Weighted<>(codes, code -> Double.parseDouble(row.getField(code)))));
    }

    SampleCompany found(SampleEconomy economy, int number) {
      Chance chance = Chance.of(seed, economy.code(), number);
      Weighted<String> profile = sections.get(economy.profile());
      if (profile == null) {
        throw new IllegalStateException("No profile " + economy.profile());
      }
      boolean small = chance.happens(POWERS.contains(economy.code()) ? .68 : .82);
      return new SampleCompany(economy, number, profile.pick(chance), small);
    }
  }
}
