package org.entrepot.intake;

/**
 * How those who change records of the deployment and those who name them while that goes on find
 * each other: by a key.
 *
 * @param columns of a staged row {@code s} that the named keys come from
 * @param named array of the keys that such a row names
 * @param changed selects the keys that an upload changes, of {@code touched_company} and its like
 */
record SharedKeys(String columns, String named, String changed) {

  private static final String COMPANIES = "select u.code from touched_company u where u.known";

  /** Of companies: nobody else can name one that is new. */
  static SharedKeys ofCompanies(String columns, String named) {
    return new SharedKeys(columns, "array[" + named + "]", COMPANIES);
  }
}
