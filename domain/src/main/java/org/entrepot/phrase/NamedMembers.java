package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.figure.DimensionValues;
import org.entrepot.ledger.Dimension;

/** Where a text names economies and pavilions; those of an edition are read once. */
final class NamedMembers {

  /** A member of an edition, as the text names it. */
  record Named(int start, int end, String code) {

    boolean isIn(int from, int to) {
      return start >= from && end <= to;
    }
  }

  private record NamesOfKind(String edition, Dimension dimension) {}

  /** Where a currency has an economy in its name, nobody speaks of the economy. */
  private static final String NO_CURRENCY =
      "(?!\\s*(?:dollars?|yuan|won|yen|francs?|pounds?|rupees?|rubles?|krones?)\\b|\\s*\\$|[元币圆盾镑])";

  private final String text;
  private final DimensionValues members;
  private final Map<NamesOfKind, List<Named>> known = new HashMap<>();

  NamedMembers(String text, DimensionValues members) {
    this.text = text;
    this.members = members;
  }

  /** Those that are named, in the order of the text; none overlaps another. */
  List<Named> of(Edition edition, Dimension dimension) {
    return known.computeIfAbsent(
        new NamesOfKind(edition.code(), dimension), any -> find(names(edition, dimension)));
  }

  /** The longest name first, so that Papua New Guinea is not Guinea. */
  private List<Named> find(Map<String, String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    String any =
        names.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(NamedMembers::pattern)
            .collect(Collectors.joining("|"));
    Matcher each =
        Pattern.compile("(?:" + any + ")" + NO_CURRENCY, Pattern.UNICODE_CASE).matcher(text);
    Map<String, String> lower = new HashMap<>();
    names.forEach((name, code) -> lower.putIfAbsent(name.toLowerCase(Locale.ROOT), code));
    List<Named> found = new ArrayList<>();
    while (each.find()) {
      String code = lower.get(each.group().toLowerCase(Locale.ROOT));
      if (code != null) {
        found.add(new Named(each.start(), each.end(), code));
      }
    }
    return found;
  }

  /** US is not us. */
  private static String pattern(String name) {
    boolean letters = name.equals(name.toUpperCase(Locale.ROOT));
    String quoted = letters ? Pattern.quote(name) : "(?i:" + Pattern.quote(name) + ")";
    return (isLatin(name.charAt(0)) ? "(?<![A-Za-z])" : "")
        + quoted
        + (isLatin(name.charAt(name.length() - 1)) ? "(?![A-Za-z])" : "");
  }

  private static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetter(letter);
  }

  /** Codes by name. An expo that has a country in its name names itself and not the country. */
  private Map<String, String> names(Edition edition, Dimension dimension) {
    String own =
        lower(edition.name(), Locale.ENGLISH) + " " + lower(edition.name(), Locale.CHINESE);
    Map<String, String> names = new LinkedHashMap<>();
    members
        .of(edition, dimension)
        .forEach(
            (code, name) -> {
              names.putIfAbsent(name.in(Locale.ENGLISH), code);
              names.putIfAbsent(name.in(Locale.CHINESE), code);
              if (dimension == Dimension.ECONOMY) {
                EconomyWords.of(code).forEach(word -> names.putIfAbsent(word, code));
              }
            });
    names.keySet().removeIf(each -> own.contains(each.toLowerCase(Locale.ROOT)));
    return names;
  }

  private static String lower(LocalText name, Locale language) {
    return name.in(language).toLowerCase(Locale.ROOT);
  }
}
