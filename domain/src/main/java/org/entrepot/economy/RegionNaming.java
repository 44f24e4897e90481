package org.entrepot.economy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * How Hong Kong, Macao and Taiwan are named: all of them in the manner that the organiser chose.
 */
public enum RegionNaming {
  /** {@code Hong Kong, China}. */
  OF_CHINA("%s, China", "中国%s"),
  /** {@code Hong Kong}. */
  PLAIN("%s", "%s");

  private static final Map<String, LocalText> REGIONS =
      Map.of(
          "HK", new LocalText("Hong Kong", "香港"),
          "MO", new LocalText("Macao", "澳门"),
          "TW", new LocalText("Taiwan", "台湾"));

  private final String english;
  private final String chinese;

  RegionNaming(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  /** By alpha-2 code. */
  public Map<String, LocalText> names() {
    return REGIONS.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> of(each.getValue())));
  }

  private LocalText of(LocalText plain) {
    return new LocalText(
        english.formatted(plain.en()), chinese.formatted(plain.in(Locale.CHINESE)));
  }

  /**
   * The manner of this name, in either case.
   *
   * @throws InvalidValue with code {@code word.unknown}
   */
  public static RegionNaming parse(@Nullable String name) {
    String wanted = name == null ? "" : name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "word.unknown",
                    "naming",
                    name,
                    Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))));
  }
}
