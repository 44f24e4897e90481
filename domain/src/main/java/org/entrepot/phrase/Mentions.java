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

  // ICU's formats are dear to make and may be used by one thread only, so a text has its own
  private final RuleBasedNumberFormat words =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private final RuleBasedNumberFormat digits =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.ORDINAL);
  private final RuleBasedNumberFormat chinese =
      new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT);
  private final List<Mention> all = new ArrayList<>();

  Mentions(String text, List<Edition> editions) {
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
            "\\b" + Pattern.quote(words.format(ordinal, "%spellout-ordinal")) + "\\b",
            "\\b" + Pattern.quote(digits.format(ordinal)) + "\\b",
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
            .min(Comparator.comparingInt(each -> Math.abs(each.at() - phrase.start())))
            .map(Mention::edition);
    return inSentence.or(
        () ->
            all.stream()
                .filter(each -> each.at() < around.start())
                .reduce((one, later) -> later)
                .map(Mention::edition));
  }
}
