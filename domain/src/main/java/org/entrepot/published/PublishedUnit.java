package org.entrepot.published;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units of published figures: a currency with its step, {@code m2}, else what was counted. */
public final class PublishedUnit {

  private static final Pattern MONEY =
      Pattern.compile("([A-Z]{3})(?: (m|bn|tn|million|billion|trillion))?");
  private static final Map<String, Integer> STEPS =
      Map.of("m", 6, "million", 6, "bn", 9, "billion", 9, "tn", 12, "trillion", 12);

  /** What cannot be the name of what was counted: steps, shares, other measures, money in words. */
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "[百千万亿].*|.*(?:[%‰]|美元|欧元|人民币|平方|公顷"
              + "|\\b(?:hundreds?|thousands?|millions?|billions?|trillions?|m|bn|tn|k|percent|percentage"
              + "|points?|dollars?|euros?|yuan|rmb|yen|pounds?|sqm|km2|ha|hectares?|square)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private PublishedUnit() {}

  /** The currency of an amount of money: {@code USD} of {@code USD bn}; empty of all else. */
  public static Optional<String> currency(@Nullable String unit) {
    return Optional.ofNullable(unit)
        .map(MONEY::matcher)
        .filter(Matcher::matches)
        .map(money -> money.group(1));
  }

  /**
   * By which power of ten a published number is in the unit of a metric.
   *
   * @param unit as published: {@code USD bn}, {@code companies}
   * @param metric an ISO 4217 code, {@code m2}, {@code 1} or {@code percent}
   * @return empty where it is in no such unit
   */
  public static Optional<Integer> power(@Nullable String unit, String metric) {
    String written = unit == null ? "" : unit;
    Matcher money = MONEY.matcher(written);
    if (money.matches()) {
      return money.group(1).equals(metric)
          ? Optional.of(STEPS.getOrDefault(String.valueOf(money.group(2)), 0))
          : Optional.empty();
    }
    boolean measured = written.equals("m2") || written.equals(Measure.PERCENT);
    boolean fits =
        measured
            ? written.equals(metric)
            : metric.equals(Measure.ONE) && !NO_COUNT.matcher(written).matches();
    return fits ? Optional.of(0) : Optional.empty();
  }
}
