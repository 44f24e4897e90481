package org.entrepot.bundle;

import org.jspecify.annotations.Nullable;

/** Takes what is read out of a bundle file, row by row. */
public interface RowReceiver {

  /**
   * A row.
   *
   * @param line where it begins in the file, the header being 1
   * @param broken whether something was refused in it; then what could be read is there all the
   *     same
   * @param values by the order of the file's columns, null where unknown or refused; reused
   */
  void row(long line, boolean broken, @Nullable String[] values);

  /**
   * Something that is wrong with a row; comes before the row.
   *
   * @param column null where it is about the whole row
   */
  void refuse(long line, @Nullable String column, String value, String code, String hint);

  /** What is read otherwise than it is written; comes before the row, which may go in. */
  default void notice(long line, String column, String value, String code, String hint) {}
}
