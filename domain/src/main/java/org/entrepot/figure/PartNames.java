package org.entrepot.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/**
 * What the values of dimensions are called in an edition, each dimension read once. A part that is
 * known only from a publication is called as in another edition of the expo.
 */
public final class PartNames {

  private final Edition edition;
  private final Metric metric;
  private final DimensionValues members;
  private final Map<Dimension, SortedMap<String, LocalText>> known = new EnumMap<>(Dimension.class);
  private final Map<Dimension, SortedMap<String, LocalText>> others =
      new EnumMap<>(Dimension.class);

  /**
   * @param metric whose kinds they are
   */
  public PartNames(Edition edition, Metric metric, DimensionValues members) {
    this.edition = edition;
    this.metric = metric;
    this.members = members;
  }

  /** The values that the edition's own records know, by code. */
  public SortedMap<String, LocalText> of(Dimension dimension) {
    return known.computeIfAbsent(
        dimension,
        unread -> unread == Dimension.KIND ? metric.kinds() : members.of(edition, unread));
  }

  /** The name of a value; where it has none its code, in words as far as it is made of any. */
  public LocalText of(Dimension dimension, String code) {
    LocalText own = of(dimension).get(code);
    return own == null
        ? others
            .computeIfAbsent(dimension, unread -> members.elsewhere(edition, unread))
            .getOrDefault(code, new LocalText(words(code), null))
        : own;
  }

  private static String words(String code) {
    return code.matches("[a-z]{2,}(-[a-z]+)*")
        ? Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ')
        : code;
  }
}
