package org.entrepot.edition;

import org.jspecify.annotations.Nullable;

/** Leads from a page of the console to the same in another edition. */
public interface EditionLinks {

  /** Code of the edition that the page is about; null where it is about none. */
  @Nullable String now();

  /** The page for another edition. */
  String page(String edition);
}
