package org.entrepot.phrase;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entrepot.edition.Edition;

/** Where a text names editions: by ordinal ("sixth", "6th", 第六届) or by the year they are held. */
final class Mentions {

  private record Mention(int at, Edition edition) {}

  /** What must follow an ordinal that is mostly another's: "November 5th", "for the first time". */
  private static final String HELD =
      "(?=(?:[\\s-]+[\\w-]+){0,3}[\\s-]+(?:edition|expo|ciie|fair|exhibition)\\b)";

  /** What may not follow the others. */
  private static final String OTHER =
      "(?![\\s-]+(?:time|day|week|month|quarter|year|place|largest|biggest|highest)\\b)";

  // ICU's formats are dear to make and may be used by one thread only, so a text has its own
  private final RuleBasedNumberFormat words =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private final RuleBasedNumberFormat digits =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.ORDINAL);
  private final RuleBasedNumberFormat chinese =
      new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT);
  private final List<Mention> all = new ArrayList<>();
  private final Edition current;

  /**
   * @param current of whose expo a text speaks where two have an edition of that number
   */
  Mentions(String text, List<Edition> editions, Edition current) {
    this.current = current;
    for (Edition edition : editions) {
      Matcher names = Pattern.compile(names(edition), Pattern.CASE_INSENSITIVE).matcher(text);
      while (names.find()) {
        all.add(new Mention(names.start(), edition));
      }
    }
    all.sort(Comparator.comparingInt(Mention::at));
  }

  private String names(Edition edition) {
    int ordinal = edition.ordinal();
    String name = edition.name().in(Locale.ENGLISH);
    return List.of(
            "\\b"
                + words.format(ordinal, "%spellout-ordinal")
                + "\\b"
                + (ordinal == 1 ? HELD : OTHER),
            "\\b" + digits.format(ordinal) + "\\b" + HELD,
            "第\\s?(?:" + ordinal + "|" + Pattern.quote(chinese.format(ordinal)) + ")\\s?届",
            Pattern.quote(name),
            "(?<![\\d.,])" + edition.startsOn().getYear() + "(?![\\d,]|\\.\\d)")
        .stream()
        .collect(Collectors.joining("|"));
  }

  /** The edition that a phrase is most likely about: named in its sentence, else last before. */
  Optional<Edition> near(Phrase phrase, Surroundings around) {
    int end = around.start() + around.sentence().length();
    Optional<Edition> inSentence =
        all.stream()
            .filter(each -> each.at() >= around.start() && each.at() < end)
            .min(
                Comparator.<Mention>comparingInt(each -> Math.abs(each.at() - phrase.start()))
                    // where two expos have a sixth edition
                    .thenComparing(each -> !each.edition().expo().equals(current.expo())))
            .map(Mention::edition);
    return inSentence.or(
        () ->
            all.stream()
                .filter(each -> each.at() < around.start())
                .reduce((one, later) -> later)
                .map(Mention::edition));
  }
}
