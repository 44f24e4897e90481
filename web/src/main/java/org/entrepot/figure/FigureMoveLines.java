package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.List;
import org.entrepot.ledger.PostingTotal;
import org.entrepot.page.Amounts;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;

/**
 * What moved a figure, in words.
 *
 * @param unit of the amounts: {@code US$ m}
 * @param causes in the order of their size
 * @param total {@code 77.21 to 78.39 billion US dollars}
 * @param records how many more are counted, with its sign
 * @param moved by how much, with its sign
 */
public record FigureMoveLines(
    String unit, List<CauseLine> causes, String total, String records, String moved) {

  /** Postings of one reason. */
  public record CauseLine(String name, String records, String amount) {}

  static FigureMoveLines of(FigureMove move, FigureSentences saying) {
    Messages texts = saying.texts();
    BigDecimal now = move.figure().value();
    BigDecimal moved = now.subtract(move.before());
    // in the step of the smallest, so that nothing that moved is shown as nothing
    BigDecimal smallest =
        move.causes().stream()
            .map(cause -> cause.quantity().abs())
            .filter(size -> size.signum() > 0)
            .reduce(BigDecimal::min)
            .orElse(moved.abs());
    Amounts amounts = Amounts.of(texts, move.figure().unit(), smallest);
    Amounts whole = saying.amounts(move.figure());
    long records = move.causes().stream().mapToLong(PostingTotal::count).sum();
    return new FigureMoveLines(
        amounts.head(),
        move.causes().stream()
            .sorted((one, other) -> other.quantity().abs().compareTo(one.quantity().abs()))
            .map(cause -> line(cause, amounts))
            .toList(),
        total(move.before(), now, whole),
        signed(records, texts),
        signed(moved, amounts));
  }

  private static String total(BigDecimal before, BigDecimal now, Amounts whole) {
    boolean alike = whole.number(before).equals(whole.number(now));
    return whole
        .texts()
        .text(
            "moves.total",
            alike ? whole.exact(before) : whole.number(before),
            alike ? whole.exact(now) : whole.sentence(now));
  }

  private static CauseLine line(PostingTotal cause, Amounts amounts) {
    Messages texts = amounts.texts();
    return new CauseLine(
        texts.textOr("posting.because." + cause.key(), cause.key()),
        signed(cause.count(), texts),
        signed(cause.quantity(), amounts));
  }

  private static String signed(long count, Messages texts) {
    return new Numbers(texts).signed(BigDecimal.valueOf(count), 0);
  }

  private static String signed(BigDecimal amount, Amounts amounts) {
    return Numbers.plus(amount) + amounts.number(amount);
  }
}
