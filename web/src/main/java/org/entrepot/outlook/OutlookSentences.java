package org.entrepot.outlook;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.page.AmountScale;
import org.entrepot.page.Amounts;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;

/** Says the outlook's values to a reader, in the reader's language and units. */
final class OutlookSentences {

  private final Messages texts;
  private final Numbers numbers;

  OutlookSentences(Messages texts) {
    this.texts = texts;
    this.numbers = new Numbers(texts);
  }

  Messages texts() {
    return texts;
  }

  Numbers numbers() {
    return numbers;
  }

  /** The indicator's name, or the words of its code where we have none. */
  String name(String indicator) {
    return texts.textOr("outlook.indicator." + indicator, Messages.words(indicator));
  }

  /** {@code October 2023}, {@code Q4 2023}, {@code 2024 to 2028}. */
  String period(OutlookPeriod period) {
    return period.in(texts.language().locale());
  }

  /** {@code 6.4%}, {@code 32 trillion US dollars}. */
  String value(OutlookValue value) {
    PowerOfTen step = PowerOfTen.of(value.unit(), texts.language());
    String number = step.number(value, numbers);
    return value.unit().isAmount()
        ? texts.text(
            "amount.spoken",
            number,
            texts.text("scale." + step.key() + ".spoken", currency(value).unitName()))
        : number + "%";
  }

  /** {@code %}, {@code US$ tn}: the head of a column of values of one kind. */
  String head(OutlookValue largest) {
    PowerOfTen step = PowerOfTen.of(largest.unit(), texts.language());
    return largest.unit().isAmount()
        ? texts.text("scale." + step.key() + ".head", currency(largest).head())
        : "%";
  }

  private Amounts currency(OutlookValue amount) {
    String code = Objects.requireNonNull(amount.subject().currency(), "an amount has a currency");
    return new Amounts(texts, code, AmountScale.ONE);
  }

  /** What goes with a value: {@code CNY · year on year; the month}. */
  String details(OutlookValue value) {
    OutlookSubject subject = value.subject();
    String currency = value.unit().isAmount() ? null : subject.currency();
    String qualifier = subject.qualifier();
    return Stream.of(currency, qualifier == null ? null : texts.qualifier(qualifier))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
