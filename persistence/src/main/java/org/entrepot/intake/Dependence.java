package org.entrepot.intake;

/**
 * On what else than its own row it depends what a record says.
 *
 * @param file whose records it depends on
 * @param condition that a record {@code r} says something else now, by tables like {@code
 *     touched_company}, which hold the keys of what the upload touched of a file; {@code known} is
 *     false of what is new
 */
public record Dependence(String file, String condition) {

  /** On the edition that it is of. */
  public static final Dependence ON_EDITION =
      new Dependence(
          "editions.csv",
          "r.edition in (select u.expo || '-' || u.ordinal from touched_edition u where u.known)");

  /**
   * On a company.
   *
   * @param column with its code
   */
  public static Dependence onCompany(String column) {
    return new Dependence(
        "companies.csv",
        "r.%s in (select u.code from touched_company u where u.known)".formatted(column));
  }
}
