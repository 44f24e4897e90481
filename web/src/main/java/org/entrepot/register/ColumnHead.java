package org.entrepot.register;

import org.entrepot.bundle.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column in a list.
 *
 * @param href the list in the order of the column, or the other way round; null where there is none
 * @param order {@code ascending}, {@code descending} or {@code none}, as people hear it
 * @param arrow the same, as people see it
 * @param style {@code n} over numbers, else empty
 */
public record ColumnHead(
    String label, @Nullable String href, String order, String arrow, String style) {

  /** As it is over these values. */
  ColumnHead over(FieldKind kind) {
    return new ColumnHead(label, href, order, arrow, RegisterCells.style(kind));
  }
}
