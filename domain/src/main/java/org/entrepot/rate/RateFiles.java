package org.entrepot.rate;

import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.FieldType;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;

/** The bundle file of reference rates, in the European Central Bank's own columns. */
@ApplicationScoped
public class RateFiles {

  private static final DateTimeFormatter IN_WORDS =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  @Produces
  public static BundleFile rates() {
    return BundleFile.of(
            "exchange-rates.csv",
            "exchange_rate",
            2,
            required("Date", day()).filtered(),
            required("currency", Fields.currency()).filtered(),
            required("per_euro", Fields.amount(12, 12)))
        .under(RegisterHeading.DEALS)
        .spreading()
        .alsoCalled("eurofxref.csv", "eurofxref-hist.csv");
  }

  /** As in the bank's file of all days, or as in that of one: {@code 6 November 2023}. */
  private static FieldType day() {
    FieldType iso = Fields.date();
    FieldType reading =
        (text, words, fault) -> {
          try {
            return LocalDate.parse(text, IN_WORDS).toString();
          } catch (DateTimeParseException notInWords) {
            return iso.read(text, words, fault);
          }
        };
    return reading.of(FieldKind.DATE);
  }
}
