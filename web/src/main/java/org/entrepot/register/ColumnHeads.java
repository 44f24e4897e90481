package org.entrepot.register;

import java.util.function.Function;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a list's columns. One that a list is sorted by leads to that order; asked for again
 * it leads to the other way round.
 *
 * @param now the order of the list that is shown
 * @param address of the list in another order
 */
record ColumnHeads(Register register, RecordSorting now, Function<RecordSorting, String> address) {

  ColumnHead of(Column column, String label) {
    ColumnHead head =
        register.sorts().contains(column)
            ? head(label, column.equals(now.by()), new RecordSorting(column, false), column)
            : new ColumnHead(label, null, "none", "", "");
    return head.over(column.type().kind());
  }

  /** Of what names the records, by which they come unless something else is asked for. */
  ColumnHead ofKey(String label) {
    return head(label, register.isByCode(now), RecordSorting.BY_CODE, register.code().orElse(null));
  }

  /**
   * @param here whether the list is in the order of the column
   * @param back the column for the other way round; null where there is none
   */
  private ColumnHead head(String label, boolean here, RecordSorting forth, @Nullable Column back) {
    boolean turns = here && !now.descending() && back != null;
    String href =
        here && back == null ? null : address.apply(turns ? new RecordSorting(back, true) : forth);
    if (!here) {
      return new ColumnHead(label, href, "none", "", "");
    }
    return now.descending()
        ? new ColumnHead(label, href, "descending", "↓", "")
        : new ColumnHead(label, href, "ascending", "↑", "");
  }
}
