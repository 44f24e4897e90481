package org.entrepot.register;

import java.util.Map;

/**
 * Which entries of a register are wanted.
 *
 * @param text stands somewhere in their codes, names or descriptions or in the names of their
 *     companies, in either case; empty for all
 * @param where columns with the values that they have
 */
public record Filter(String text, Map<String, String> where) {

  /** Every entry. */
  public static final Filter ALL = new Filter("", Map.of());

  public Filter {
    where = Map.copyOf(where);
  }
}
