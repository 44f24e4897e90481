package org.entrepot.figure;

import java.util.Arrays;
import java.util.Locale;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/** Names of dimensions' values in an edition, in one language; each dimension is read once. */
public final class DimensionNames {

  private final PartNames names;
  private final Locale locale;

  public DimensionNames(Edition edition, Metric metric, DimensionValues members, Locale locale) {
    this.names = new PartNames(edition, metric, members);
    this.locale = locale;
  }

  /** The name, or the value itself where it has none. */
  public String of(Dimension dimension, String value) {
    return names.of(dimension, value).in(locale);
  }

  /** The name of what {@code economy=AU} says; the text itself where it is of another form. */
  public String ofPart(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      return text;
    }
    String value = text.substring(equals + 1);
    return Arrays.stream(Dimension.values())
        .filter(dimension -> dimension.key().equals(text.substring(0, equals)))
        .findFirst()
        .map(dimension -> of(dimension, value))
        .orElse(text);
  }

  /** Whether the dimension has any value in this edition. */
  boolean any(Dimension dimension) {
    return !names.of(dimension).isEmpty();
  }
}
