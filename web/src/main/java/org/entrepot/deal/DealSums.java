package org.entrepot.deal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.Money;
import org.entrepot.edition.Edition;
import org.entrepot.page.AmountScale;
import org.entrepot.page.Amounts;
import org.entrepot.page.Display;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.rate.RateConversion;
import org.entrepot.register.RecordSum;
import org.entrepot.register.RecordSums;
import org.entrepot.register.Register;
import org.entrepot.register.RegisterRecord;

/** What was agreed, what of it is of one year, and the rates of the day: that is what counts. */
@RequestScoped
class DealSums implements RecordSums {

  private static final String NO_UNIT = "";

  @Inject DealValues values;
  @Inject Display reader;

  @Override
  public Optional<RecordSum> of(Edition edition, Register register, RegisterRecord entry) {
    return register.type().equals(DealRecord.TYPE)
        ? Optional.of(sum(edition, value(edition, entry), entry))
        : Optional.empty();
  }

  private OneYearValue value(Edition edition, RegisterRecord entry) {
    Money agreed = Money.of(text(entry, "value"), text(entry, "currency"));
    int months = Integer.parseInt(text(entry, "term_months"));
    return values.of(edition, agreed, months, LocalDate.parse(text(entry, "signed_on")));
  }

  private static String text(RegisterRecord entry, String column) {
    return Objects.requireNonNullElse(entry.fields().get(column), "");
  }

  private RecordSum sum(Edition edition, OneYearValue value, RegisterRecord entry) {
    Messages texts = reader.texts();
    Numbers numbers = reader.numbers();
    String currency = value.agreed().currency();
    String reporting = edition.reportingCurrency();
    List<RecordSum.SumLine> lines = new ArrayList<>();
    lines.add(
        new RecordSum.SumLine(
            texts.text("sum.agreed", text(entry, "term_months")),
            currency,
            numbers.decimal(value.agreed().amount(), 2),
            "",
            false));
    if (value.isShare()) {
      lines.addAll(share(value));
    }
    RateConversion rates = value.rates();
    if (rates != null && !currency.equals(reporting)) {
      lines.add(rate(rates, currency, reporting));
    }
    return new RecordSum(
        lines,
        texts.text("sum.counted", new Amounts(texts, reporting, AmountScale.ONE).unitName()),
        entry.withdrawal() == null ? counted(value) : texts.text("sum.withdrawn"));
  }

  private List<RecordSum.SumLine> share(OneYearValue value) {
    String months = Integer.toString(value.months());
    return List.of(
        new RecordSum.SumLine(
            reader.texts().text("sum.share", months),
            NO_UNIT,
            "× " + OneYearValue.MONTHS_OF_A_YEAR + " / " + months,
            reader.texts().text("sum.share.why"),
            false),
        new RecordSum.SumLine(
            reader.texts().text("sum.year"),
            value.agreed().currency(),
            reader.numbers().decimal(value.ofOneYear(), 2),
            "",
            true));
  }

  private RecordSum.SumLine rate(RateConversion rates, String from, String to) {
    boolean ofEuro = rates.from().compareTo(BigDecimal.ONE) == 0;
    String number = "× " + rates.to().toPlainString();
    return new RecordSum.SumLine(
        reader.texts().text("sum.rate", reader.numbers().date(rates.day())),
        NO_UNIT,
        ofEuro ? number : number + " / " + rates.from().toPlainString(),
        reader
            .texts()
            .text(
                ofEuro ? "sum.rate.euro" : "sum.rate.cross",
                rates.to().toPlainString(),
                to,
                rates.from().toPlainString(),
                from),
        false);
  }

  /** What it comes to, where it is not withdrawn. */
  private String counted(OneYearValue value) {
    BigDecimal counted = value.counted();
    return counted == null ? waits(value) : reader.numbers().decimal(counted, 2);
  }

  private String waits(OneYearValue value) {
    return reader
        .texts()
        .text("sum.waits", value.agreed().currency(), reader.numbers().date(value.signedOn()));
  }
}
