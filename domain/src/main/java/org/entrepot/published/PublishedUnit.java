package org.entrepot.published;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The units of published figures as people write them: a currency with its step ({@code USD bn},
 * {@code US$ billion}, {@code 亿美元}), square metres, percent, else what was counted.
 *
 * @param of an ISO 4217 code, {@code m2} or {@code percent}
 * @param power of ten: of {@code USD bn} 9
 */
public record PublishedUnit(String of, int power) {

  private static final String SQUARE_METRES = "m2";
  private static final String AREA = "area";
  private static final String STEP = "step";
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Map<Integer, String> STEPS = Map.of(0, "", 6, " m", 9, " bn", 12, " tn");

  /** What cannot be the name of what was counted: steps, shares, other measures, money in words. */
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "[百千万亿].*|.*(?:[%‰]|美元|欧元|人民币|平方|公顷"
              + "|\\b(?:hundreds?|thousands?|millions?|billions?|trillions?|m|bn|tn|k|percent|percentage"
              + "|points?|dollars?|euros?|yuan|rmb|yen|pounds?|sqm|km2|ha|hectares?|square)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What is money or a step and no more: whose dollars, billions of what. */
  private static final Pattern HALF =
      Pattern.compile(
          ".*[$€£¥₩₹].*|.*\\b(?:dollars?|pounds?|francs?|rupees?|roubles?|rubles?|yen|yuan|euros?)\\b.*"
              + "|.*(?:美元|欧元|日元|英镑|港元|人民币).*"
              + "|(?:hundreds?|thousands?|millions?|billions?|trillions?|m|mn|mln|bn|bln|tn|k|[十百千万亿]+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What a unit says; empty of what was counted, and of what says too little. */
  static Optional<PublishedUnit> parse(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    String unit = written.strip();
    if (PublishedLexicon.meaning("percent", unit).isPresent()) {
      return Optional.of(new PublishedUnit(PublishedMeasure.PERCENT, 0));
    }
    return area(unit).map(area -> new PublishedUnit(SQUARE_METRES, area)).or(() -> money(unit));
  }

  /** A currency alone, or with a step before or after it. */
  private static Optional<PublishedUnit> money(String unit) {
    Optional<String> alone = currencyNamed(unit);
    if (alone.isPresent()) {
      return alone.map(code -> new PublishedUnit(code, 0));
    }
    String normal = PublishedLexicon.normal(unit);
    for (String step : PublishedLexicon.words(STEP)) {
      Optional<String> currency =
          beside(normal, step).flatMap(rest -> currencyNamed(cased(unit, rest)));
      if (currency.isPresent()) {
        return Optional.of(new PublishedUnit(currency.get(), power(step)));
      }
    }
    return Optional.empty();
  }

  /** Of an area, alone or with a step before it, its power of ten in square metres. */
  private static Optional<Integer> area(String unit) {
    Optional<String> alone = PublishedLexicon.meaning(AREA, unit);
    if (alone.isPresent()) {
      return alone.map(Integer::valueOf);
    }
    String normal = PublishedLexicon.normal(unit);
    return PublishedLexicon.words(STEP).stream()
        .flatMap(
            step ->
                beside(normal, step)
                    .flatMap(rest -> PublishedLexicon.meaning(AREA, rest))
                    .map(power -> Integer.parseInt(power) + power(step))
                    .stream())
        .findFirst();
  }

  private static int power(String step) {
    return Integer.parseInt(PublishedLexicon.meaning(STEP, step).orElseThrow());
  }

  /** What is left of a unit without the step at one of its ends; letters are no ends of words. */
  private static Optional<String> beside(String unit, String step) {
    int rest = unit.length() - step.length();
    if (rest <= 0) {
      return Optional.empty();
    }
    if (unit.endsWith(step) && parts(unit.charAt(rest - 1), step.charAt(0))) {
      return Optional.of(unit.substring(0, rest).strip());
    }
    return unit.startsWith(step)
            && parts(step.charAt(step.length() - 1), unit.charAt(step.length()))
        ? Optional.of(without(unit.substring(step.length()).strip()))
        : Optional.empty();
  }

  /** {@code billion of US dollars}. */
  private static String without(String rest) {
    return rest.startsWith("of ") ? rest.substring("of ".length()) : rest;
  }

  private static boolean parts(char before, char after) {
    return !isLatin(before) || !isLatin(after);
  }

  private static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetter(letter);
  }

  /** A code of a currency is written in capitals: {@code net m} is no money. */
  private static String cased(String unit, String rest) {
    String code = rest.toUpperCase(Locale.ROOT);
    return CODE.matcher(code).matches() && unit.contains(code) ? code : rest;
  }

  private static Optional<String> currencyNamed(String word) {
    Optional<String> named = PublishedLexicon.meaning("currency", word);
    return named.isPresent()
        ? named
        : Optional.of(word).filter(code -> CODE.matcher(code).matches());
  }

  /** As it is kept: {@code USD bn} of {@code US$ billion}; with another step as it was written. */
  static String canonical(String written) {
    return parse(written)
        .filter(unit -> STEPS.containsKey(unit.power()))
        .filter(unit -> isMoney(unit) || unit.power() == 0)
        .map(unit -> unit.of() + STEPS.get(unit.power()))
        .orElse(written);
  }

  private static boolean isMoney(PublishedUnit unit) {
    return CODE.matcher(unit.of()).matches();
  }

  /** Whether it is of money, or a step alone, but does not say of which money. */
  static boolean isHalf(String written) {
    return parse(written).isEmpty() && HALF.matcher(PublishedLexicon.normal(written)).matches();
  }

  /** Whether it measures an area. */
  static boolean isArea(@Nullable String written) {
    return parse(written).filter(unit -> unit.of().equals(SQUARE_METRES)).isPresent();
  }

  /** The currency of an amount of money: {@code USD} of {@code USD bn}; empty of all else. */
  public static Optional<String> currency(@Nullable String unit) {
    return parse(unit).filter(PublishedUnit::isMoney).map(PublishedUnit::of);
  }

  /**
   * By which power of ten a published number is in the unit of a metric.
   *
   * @param unit as published: {@code USD bn}, {@code companies}
   * @param metric an ISO 4217 code, {@code m2}, {@code 1} or {@code percent}
   * @return empty where it is in no such unit
   */
  public static Optional<Integer> power(@Nullable String unit, String metric) {
    Optional<PublishedUnit> measured = parse(unit);
    if (measured.isPresent()) {
      return measured.filter(each -> each.of().equals(metric)).map(PublishedUnit::power);
    }
    String counted = unit == null ? "" : unit;
    return metric.equals(PublishedMeasure.ONE) && !NO_COUNT.matcher(counted).matches()
        ? Optional.of(0)
        : Optional.empty();
  }
}
