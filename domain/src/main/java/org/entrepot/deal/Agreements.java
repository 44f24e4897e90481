package org.entrepot.deal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads agreements. */
public interface Agreements {

  /**
   * Codes of the agreements to which all of these are parties, of many the first few.
   *
   * @param kind or null for any
   * @param through the day by which it was signed, or null for any
   * @param names legal, trading or local names of companies
   */
  List<String> between(
      String edition, @Nullable String kind, @Nullable LocalDate through, List<String> names);
}
