package org.entrepot.intake;

import org.jspecify.annotations.Nullable;

/**
 * On what else than its own row it depends what a record says.
 *
 * @param file whose records it depends on
 * @param condition that a record {@code r} says something else now, by tables like {@code
 *     touched_company}, which hold the keys of what the upload touched of a file; {@code known} is
 *     false of what is new
 * @param shelf how whoever names such a record waits for who changes it; null where both are of one
 *     edition, and wait for that
 */
public record FileDependence(String file, String condition, @Nullable SharedKeys shelf) {

  private static final String COMPANIES = "companies.csv";

  /** On the edition that it is of. */
  public static final FileDependence ON_EDITION =
      inEdition(
          "editions.csv",
          "r.edition in (select u.expo || '-' || u.ordinal from touched_edition u where u.known)");

  /** On a record of its own edition. */
  public static FileDependence inEdition(String file, String condition) {
    return new FileDependence(file, condition, null);
  }

  /**
   * On a company.
   *
   * @param column with its code
   */
  public static FileDependence onCompany(String column) {
    return new FileDependence(
        COMPANIES,
        "r.%s in (select u.code from touched_company u where u.known)".formatted(column),
        SharedKeys.ofCompanies("s." + column, "s." + column));
  }

  /**
   * On the company of another record that it names.
   *
   * @param columns of a staged row {@code s} that name the other
   * @param company selects the company's code by these columns
   */
  public static FileDependence onCompanyOf(String condition, String columns, String company) {
    return new FileDependence(COMPANIES, condition, SharedKeys.ofCompanies(columns, company));
  }

  /**
   * On exchange rates of a day and of some days before it.
   *
   * @param column with the day
   * @param back how many days, fewer than a month has
   */
  public static FileDependence onRates(String column, int back) {
    String month = "to_char(%s, 'YYYY-MM')";
    return new FileDependence(
        "exchange-rates.csv",
        "r.%s in (select distinct u.day + back from touched_exchange_rate u, generate_series(0, %s) back)"
            .formatted(column, back),
        new SharedKeys(
            "s." + column,
            "array[%s, %s]"
                .formatted(
                    month.formatted("s." + column + " - " + back), month.formatted("s." + column)),
            "select distinct " + month.formatted("u.day") + " from touched_exchange_rate u"));
  }
}
