package org.entrepot.figure;

import java.time.Instant;
import java.util.Locale;
import org.entrepot.edition.EditionStatus;
import org.entrepot.page.Amounts;

/**
 * A figure in large, with what warrants it.
 *
 * @param name of the metric
 * @param number in its step: {@code 78.41}
 * @param step {@code billion}, or empty
 * @param unit {@code US dollars}, or empty
 * @param spoken step and unit in one
 * @param change {@code +6.7% vs fifth edition}, or empty
 * @param way in which it went: up, down, or the same as far as is shown
 * @param asOf the position
 * @param compared with which edition
 * @param state {@code live} until the edition's last day is over, then {@code current}; {@code
 *     past} at another moment; {@code closing}, {@code final} or {@code revised} as the edition is;
 *     or {@code elsewhere} where it is known only as published
 * @param why the same in words
 * @param highestSoFar that it is a record among many, for a tag, or empty
 * @param fewest the same of few, in words, or empty
 */
public record Headline(
    String name,
    String number,
    String step,
    String unit,
    String spoken,
    String change,
    String way,
    String asOf,
    String compared,
    String state,
    String why,
    String highestSoFar,
    String fewest) {

  static Headline of(Figure figure, FigureSentences saying, Instant now) {
    Amounts amounts = saying.amounts(figure);
    FigureSentences.ChangeInWords change = saying.change(figure);
    String state = state(figure, now);
    return new Headline(
        saying.name(figure.metric()),
        amounts.number(figure.value()),
        amounts.step(),
        amounts.unitName(),
        amounts.spoken(),
        change.in("growth.on", saying.texts()),
        change.way(),
        saying.asOf(figure),
        saying.compared(figure),
        state,
        saying.texts().text("state." + state + ".why"),
        new HighestSoFarSentences(saying).mark(figure),
        new HighestSoFarSentences(saying).ofFew(figure));
  }

  private static String state(Figure figure, Instant now) {
    EditionStatus status = figure.status();
    if (status == null) {
      return "elsewhere";
    }
    if (figure.query().at() != KnownAt.NOW || figure.query().through() != null) {
      return "past";
    }
    if (status != EditionStatus.PROVISIONAL) {
      return status.name().toLowerCase(Locale.ROOT);
    }
    return figure.edition().isOver(now) ? "current" : "live";
  }
}
