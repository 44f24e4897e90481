package org.entrepot.figure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/** Names of dimensions' values in an edition, in one language; each dimension is read once. */
final class Names {

  private final Edition edition;
  private final Metric metric;
  private final Members members;
  private final Locale locale;
  private final Map<Dimension, Map<String, LocalText>> known = new EnumMap<>(Dimension.class);

  Names(Edition edition, Metric metric, Members members, Locale locale) {
    this.edition = edition;
    this.metric = metric;
    this.members = members;
    this.locale = locale;
  }

  /** The name, or the value itself where it has none. */
  String of(Dimension dimension, String value) {
    LocalText name = known.computeIfAbsent(dimension, this::read).get(value);
    return name == null ? value : name.in(locale);
  }

  /** Whether the dimension has any value in this edition. */
  boolean any(Dimension dimension) {
    return !known.computeIfAbsent(dimension, this::read).isEmpty();
  }

  private Map<String, LocalText> read(Dimension dimension) {
    return dimension == Dimension.KIND ? metric.kinds() : members.of(edition, dimension);
  }
}
