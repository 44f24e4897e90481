package org.entrepot.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody published it: a number with its source and date, never a posting. It stands
 * beside figures from ledgers once a person has said that it counts the same.
 *
 * @param id number of the record
 * @param edition code of the edition that it is of
 * @param metric the name it has in its own list, which need not be a metric of ours
 * @param dimension {@code section=automobiles}, or empty for the whole edition
 * @param value as written, with its decimals
 * @param unit {@code USD bn}, {@code companies}
 * @param qualifier {@code more than}, or null
 * @param revision higher whenever the row or what is said of it has changed
 * @param tie null while nobody has decided
 */
public record PublishedFigure(
    long id,
    String edition,
    String metric,
    String dimension,
    LocalDate publishedOn,
    String source,
    BigDecimal value,
    @Nullable String unit,
    @Nullable String qualifier,
    long revision,
    @Nullable PublishedTie tie) {

  /** Code of the metric that it is about: as tied, else of the same name. */
  public String about() {
    return tie == null ? metric : tie.metric();
  }

  /** Whether somebody has said that it counts something else than the metric that it is tied to. */
  public boolean isSetApart() {
    return tie != null && !tie.comparable();
  }

  /** Code of the metric that it may be called by; as it was published where it counts another. */
  public String calledBy() {
    return isSetApart() ? metric : about();
  }

  /** What kind of area it states; null of what is no area. */
  public @Nullable AreaKind area() {
    return AreaKind.of(metric, unit, qualifier).orElse(null);
  }

  /** Whether it is the figure of exactly this scope. */
  public boolean isOf(Map<Dimension, String> scope) {
    return scope.equals(scope());
  }

  /** What it is narrowed to; nothing where it is of the whole edition. */
  public Map<Dimension, String> scope() {
    if (dimension.isEmpty()) {
      return Map.of();
    }
    int equals = dimension.indexOf('=');
    Dimension key = Dimension.valueOf(dimension.substring(0, equals).toUpperCase(Locale.ROOT));
    return Map.of(key, key.form(dimension.substring(equals + 1)));
  }

  /** Whether somebody has said that it counts what the metric counts that it is tied to. */
  public boolean isComparable() {
    return tie != null && tie.comparable();
  }
}
