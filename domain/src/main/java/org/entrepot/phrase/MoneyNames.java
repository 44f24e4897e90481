package org.entrepot.phrase;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What currencies are called: their ISO codes, and names such as Namibian dollars or 埃及镑. */
final class MoneyNames {

  /** Units that several countries' money has; which it is, the word before them says. */
  private static final String UNITS =
      "(?:dollars?|pounds?|francs?|rupees?|rupiahs?|pesos?|dinars?|riyals?|rials?|dirhams?|kroner?"
          + "|kronor|kronas?|kronur|korunas?|shillings?|rand|ringgits?|baht|reals?|reais|zlotys?|lira"
          + "|liras|dong|won|yen|euros?|yuan|rubles?|roubles?|tenge|levs?|leu|lei|forints?|shekels?"
          + "|takas?|kyats?|nairas?|cedis?|birrs?|pulas?)";

  /** Last words of names that are said of much besides. */
  private static final Set<String> NO_MONEY =
      Set.of("unit", "units", "mark", "marks", "real", "account", "value", "won", "pound", "单位");

  private static final Map<String, String> CODES = new HashMap<>();
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> CHINESE = new HashMap<>();
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{3,12}");

  static {
    for (Currency each : Currency.getAvailableCurrencies()) {
      String code = each.getCurrencyCode();
      if (!code.startsWith("X") || Set.of("XAF", "XOF", "XCD", "XPF").contains(code)) {
        CODES.put(code, code);
        String chinese = each.getName(ULocale.CHINESE, Currency.LONG_NAME, null);
        if (HAN.matcher(chinese).matches()) {
          CHINESE.put(chinese, code);
        }
        for (String count : new String[] {"one", "other"}) {
          String name = each.getName(ULocale.ENGLISH, Currency.PLURAL_LONG_NAME, count, null);
          NAMES.put(name.toLowerCase(Locale.ROOT), code);
        }
      }
    }
  }

  private MoneyNames() {}

  /** A group of a pattern that takes a code, in capitals. */
  static String codes() {
    return "(?-i:(?=[A-Z]{3}(?![A-Za-z]))(?:"
        + CODES.keySet().stream().sorted().collect(Collectors.joining("|"))
        + "))";
  }

  /** A group of a pattern that takes a name in Chinese, the longest first: 哈萨克斯坦坚戈. */
  static String chinese() {
    return Lexicon.any(CHINESE.keySet());
  }

  /** What these names begin with. */
  static Stream<Character> chineseFirstLetters() {
    return CHINESE.keySet().stream().map(name -> name.charAt(0));
  }

  /** A group of a pattern that takes a name of two or three words; not all such are names. */
  static String names() {
    return "(?<![A-Za-z])(?-i:[A-Z][a-z]++)\\s(?:(?-i:[A-Z][a-z]++)\\s)?" + UNITS + "(?![A-Za-z])";
  }

  /**
   * A group of a pattern that takes what money is called without its country, as the last word of a
   * name says it: kwanzas and kwanza, 宽扎.
   */
  static String lastWords() {
    Stream<String> english =
        NAMES.keySet().stream().map(name -> name.substring(name.lastIndexOf(' ') + 1));
    Stream<String> chinese =
        CHINESE.keySet().stream()
            .filter(name -> name.length() > 3)
            .map(name -> name.substring(name.length() - 2));
    return Lexicon.any(
        Stream.concat(english.filter(word -> word.matches("[a-z]{3,}")), chinese)
            .filter(word -> !NO_MONEY.contains(word))
            .collect(Collectors.toSet()));
  }

  /** ISO 4217; null of a currency that is not known. */
  static @Nullable String code(String said) {
    String code = CODES.getOrDefault(said, CHINESE.get(said));
    return code != null ? code : NAMES.get(said.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
  }
}
