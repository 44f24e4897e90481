package org.entrepot.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entrepot.figure.HighestSoFar.LeftOutBecause;
import org.entrepot.page.Messages;

/** Says whether a figure is the highest so far, against what, and what that leaves out. */
final class HighestSoFarSentences {

  /** The highest of fewer is no news, and is said in words. */
  private static final int MANY = 4;

  private final FigureSentences saying;
  private final Messages texts;

  HighestSoFarSentences(FigureSentences saying) {
    this.saying = saying;
    this.texts = saying.texts();
  }

  /**
   * {@code Record in 2023: highest of six editions}; empty where it is not known to be one, or one
   * of few.
   */
  String mark(Figure figure) {
    HighestSoFar mark = figure.mark();
    if (mark == null || !isHighest(mark) || !isOfMany(mark)) {
      return "";
    }
    String year = Integer.toString(figure.edition().startsOn().getYear());
    return texts.text("record.mark", year, compared(mark));
  }

  /** {@code Highest of two editions}; empty where it is not known to be, or of many. */
  String ofFew(Figure figure) {
    HighestSoFar mark = figure.mark();
    return mark == null || !isHighest(mark) || isOfMany(mark)
        ? ""
        : texts.text("record.few", compared(mark));
  }

  private static boolean isHighest(HighestSoFar mark) {
    return Boolean.TRUE.equals(mark.holds());
  }

  private static boolean isOfMany(HighestSoFar mark) {
    return mark.among().size() + 1 >= MANY;
  }

  /** None where there is no earlier edition. */
  List<String> of(Figure figure) {
    HighestSoFar mark = figure.mark();
    if (mark == null) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(verdict(mark));
    add(sentences, "record.among", mark.among());
    add(sentences, "record.published", mark.published());
    for (LeftOutBecause reason : LeftOutBecause.values()) {
      List<String> left = mark.leftOut(reason);
      if (!left.isEmpty()) {
        String because = reason.sentence().in(texts.language().locale());
        sentences.add(texts.text("record.leftOut", named(left), because));
      }
    }
    add(sentences, "record.later", mark.laterHigher());
    return sentences;
  }

  private String verdict(HighestSoFar mark) {
    Boolean holds = mark.holds();
    if (holds != null) {
      return holds ? texts.text("record.holds", compared(mark)) : texts.text("record.not");
    }
    return mark.open().isEmpty()
        ? texts.text("record.nothing")
        : texts.text("record.open", named(mark.open()));
  }

  /** The edition itself counts among those that it is the highest of. */
  private String compared(HighestSoFar mark) {
    return texts.cardinal(mark.among().size() + 1);
  }

  private void add(List<String> sentences, String key, List<String> editions) {
    if (!editions.isEmpty()) {
      sentences.add(texts.text(key, named(editions)));
    }
  }

  private String named(List<String> editions) {
    return editions.stream()
        .map(saying::year)
        .collect(Collectors.joining(texts.text("list.separator")));
  }
}
