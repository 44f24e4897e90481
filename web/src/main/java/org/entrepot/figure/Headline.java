package org.entrepot.figure;

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
 * @param change {@code +6.7% on the fifth edition}, or empty
 * @param down whether it went down
 * @param asOf the position
 * @param compared with which edition
 * @param state {@code live}; {@code closing}, {@code final} or {@code revised} as the edition is;
 *     or {@code elsewhere} where it is known only as published
 * @param why the same in words
 * @param record that it is a record, or empty
 */
public record Headline(
    String name,
    String number,
    String step,
    String unit,
    String spoken,
    String change,
    boolean down,
    String asOf,
    String compared,
    String state,
    String why,
    String record) {

  static Headline of(Figure figure, FigureSentences saying) {
    Amounts amounts = saying.amounts(figure);
    FigureSentences.Change change = saying.change(figure);
    String state = state(figure);
    return new Headline(
        saying.name(figure.metric()),
        amounts.number(figure.value()),
        amounts.step(),
        amounts.unitName(),
        amounts.spoken(),
        change.known() ? saying.texts().text("growth.on", change.amount(), change.on()) : "",
        change.down(),
        saying.asOf(figure),
        saying.compared(figure),
        state,
        saying.texts().text("state." + state + ".why"),
        new HighestSoFarSentences(saying).mark(figure));
  }

  private static String state(Figure figure) {
    EditionStatus status = figure.status();
    if (status == null) {
      return "elsewhere";
    }
    return status == EditionStatus.PROVISIONAL ? "live" : status.name().toLowerCase(Locale.ROOT);
  }
}
