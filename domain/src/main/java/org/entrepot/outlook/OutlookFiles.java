package org.entrepot.outlook;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.PairCheck;
import org.entrepot.bundle.FieldType;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;

/** The bundle file of the outlook. */
@ApplicationScoped
public class OutlookFiles {

  /** The file's columns in the order in which it is written. */
  public static final List<String> COLUMNS =
      List.of(
          "indicator",
          "period",
          "currency",
          "value",
          "unit",
          "qualifier",
          "published_on",
          "source");

  /** The subject and the day of publication name a value; see {@link OutlookSubject}. */
  @Produces
  public static BundleFile outlook() {
    return BundleFile.of(
            "outlook.csv",
            "outlook_value",
            5,
            required("indicator", Fields.code()).filtered(),
            required("period", period()).filtered(),
            // of what names a value, none is a value too: the database compares it like any other
            optional("currency", Fields.currency()).otherwise("").filtered(),
            optional("qualifier", Fields.text(200)).otherwise("").filtered(),
            required("published_on", Fields.date()).filtered().sorted(),
            required("value", Fields.decimal(15, 6)),
            required("unit", unit()),
            required("source", Fields.text(300)).searched())
        .under(RegisterHeading.ELSEWHERE)
        .inVintages("published_on")
        .check(
            new PairCheck(
                "unit",
                "currency",
                "outlook.currency",
                (unit, currency) ->
                    !currency.isEmpty()
                        || OutlookUnit.find(unit).filter(OutlookUnit::isAmount).isEmpty()));
  }

  private static FieldType period() {
    return (text, words, fault) -> {
      if (OutlookPeriod.is(text)) {
        return text;
      }
      fault.is("period.form", "");
      return null;
    };
  }

  private static FieldType unit() {
    return (text, words, fault) -> {
      Optional<OutlookUnit> unit = OutlookUnit.find(text);
      if (unit.isEmpty()) {
        fault.is("word.unknown", OutlookUnit.words());
      }
      return unit.map(OutlookUnit::word).orElse(null);
    };
  }
}
