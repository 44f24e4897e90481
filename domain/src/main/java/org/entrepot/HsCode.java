package org.entrepot;

/**
 * A code of the Harmonized System 2022: a chapter, heading or subheading.
 *
 * @param value 2, 4 or 6 digits
 */
public record HsCode(String value) {

  public HsCode {
    if (!value.matches("[0-9]{2}([0-9]{2}){0,2}")) {
      throw new InvalidValue("hs.form", "hs_code", value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
