package org.entrepot.published;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldType;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;
import org.entrepot.bundle.Vocabulary;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/** The bundle file of published figures. */
@ApplicationScoped
public class PublishedFiles {

  private static final String KEYS =
      Arrays.stream(Dimension.values()).map(Dimension::key).collect(Collectors.joining("|"));
  private static final String ECONOMY = Dimension.ECONOMY.key() + "=";
  private static final String DIMENSION = "(" + KEYS + ")=[A-Za-z0-9._-]{1,40}";

  /** One source may say several things of a day, and several sources the same thing. */
  @Produces
  public static BundleFile publishedFigures() {
    return BundleFile.of(
            "published-figures.csv",
            "published_figure",
            5,
            Column.edition(),
            required("metric", Fields.code()).filtered(),
            optional("dimension", dimension()).otherwise("").filtered(),
            required("published_on", Fields.date()).filtered().sorted(),
            required("source", Fields.text(200)).searched(),
            required("value", Fields.decimal(16, 6)),
            optional("unit", unit()),
            optional("qualifier", new QualifierWords(200)).filtered())
        .under(RegisterHeading.ELSEWHERE);
  }

  /**
   * A dimension with its value, or null after saying that its economy is none.
   *
   * @param dimension {@code economy=AU}; codes of all else are free
   */
  public static @Nullable String ofKnownEconomy(
      String dimension, Vocabulary words, FieldType.FieldRemarks fault) {
    if (!dimension.startsWith(ECONOMY) || words.hasEconomy(dimension.substring(ECONOMY.length()))) {
      return dimension;
    }
    fault.is("dimension.economy", "");
    return null;
  }

  /** As published; by the one name that we have for it where it has one. */
  private static FieldType unit() {
    FieldType text = Fields.text(60);
    return (written, words, fault) -> {
      if (PublishedUnit.isHalf(written)) {
        fault.is("unit.unknown", "USD bn, 亿美元, EUR m, m2, percent");
        return null;
      }
      return text.read(PublishedUnit.canonical(written), words, fault);
    };
  }

  private static FieldType dimension() {
    return (text, words, fault) -> {
      if (text.matches(DIMENSION)) {
        return ofKnownEconomy(text, words, fault);
      }
      fault.is("dimension.form", KEYS.replace("|", ", "));
      return null;
    };
  }
}
