package org.entrepot.figure;

import java.math.BigDecimal;
import java.time.Instant;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.page.Amounts;
import org.entrepot.page.Numbers;
import org.entrepot.page.Texts;

/** Says figures to a reader, in the reader's language and units. */
final class Saying {

  private static final BigDecimal SMALL = new BigDecimal(1000);

  private final Texts texts;
  private final Editions editions;

  Saying(Texts texts, Editions editions) {
    this.texts = texts;
    this.editions = editions;
  }

  Texts texts() {
    return texts;
  }

  Numbers numbers() {
    return new Numbers(texts);
  }

  Amounts amounts(Figure figure) {
    return Amounts.of(texts, figure.unit(), figure.value());
  }

  String name(Metric metric) {
    return metric.name().in(texts.language().locale());
  }

  /** How a figure has changed; without a comparison both texts are empty. */
  record Change(String amount, String on, boolean down) {

    boolean known() {
      return !amount.isEmpty();
    }
  }

  /** Small counts change by a number, all else by percent. */
  Change change(Figure figure) {
    Comparison comparison = figure.comparison();
    if (comparison == null) {
      return new Change("", "", false);
    }
    BigDecimal difference = figure.value().subtract(comparison.earlier());
    boolean small = figure.metric().counts() && figure.value().compareTo(SMALL) < 0;
    String amount =
        small ? numbers().signed(difference, 0) : numbers().growth(comparison.rounded(), 1);
    return new Change(amount, ordinal(comparison.edition()), difference.signum() < 0);
  }

  /** {@code fifth}: how the edition with this code is called. */
  String ordinal(String edition) {
    return texts.ordinal(editions.get(edition).ordinal());
  }

  /** {@code ledger position 18,204, 24 November 2026, 17:03 (UTC+8)}. */
  String asOf(Figure figure) {
    Reading reading = figure.reading();
    Instant recordedAt = reading.recordedAt();
    String position = numbers().count(reading.position());
    if (recordedAt == null) {
      return texts.text("figure.asOf.empty", position);
    }
    Edition edition = figure.edition();
    return texts.text("figure.asOf.text", position, numbers().time(recordedAt, edition.timeZone()));
  }

  /** What a figure is compared with. */
  String compared(Figure figure) {
    Comparison comparison = figure.comparison();
    if (comparison == null) {
      return texts.text("figure.compared.none");
    }
    Long position = figure.reading().positions().get(comparison.edition());
    return texts.text(
        "figure.compared.ledger",
        ordinal(comparison.edition()),
        numbers().count(position == null ? 0 : position));
  }
}
