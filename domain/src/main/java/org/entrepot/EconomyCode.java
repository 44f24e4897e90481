package org.entrepot;

/**
 * A country or region by its ISO 3166-1 alpha-2 code.
 *
 * @param value two capital letters
 */
public record EconomyCode(String value) {

  public EconomyCode {
    if (!value.matches("[A-Z]{2}")) {
      throw new InvalidValue("economy.form", "economy", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
