package org.entrepot.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entrepot.figure.HighestSoFar.LeftOutBecause;
import org.entrepot.page.Messages;

/** Says whether a figure is the highest so far, against what, and what that leaves out. */
final class HighestSoFarSentences {

  private final FigureSentences saying;
  private final Messages texts;

  HighestSoFarSentences(FigureSentences saying) {
    this.saying = saying;
    this.texts = saying.texts();
  }

  /** {@code Record in 2023: highest of 6 editions}; empty where it is not known to be one. */
  String mark(Figure figure) {
    HighestSoFar mark = figure.mark();
    if (mark == null || !Boolean.TRUE.equals(mark.holds())) {
      return "";
    }
    String year = Integer.toString(figure.edition().startsOn().getYear());
    return texts.text("record.mark", year, compared(mark));
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
    return saying.numbers().count(mark.among().size() + 1L);
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
