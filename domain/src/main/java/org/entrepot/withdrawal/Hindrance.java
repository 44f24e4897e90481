package org.entrepot.withdrawal;

import java.util.Locale;
import org.entrepot.Problem;

/**
 * Why a record cannot be withdrawn or reinstated.
 *
 * @param code the record's
 * @param problem stable code of the reason
 * @param register of the record that is in the way; empty where it is the record itself
 * @param other code of the record that is in the way; empty where it is the record itself
 */
public record Hindrance(String code, String problem, String register, String other) {

  /** The record itself is in no state for it. */
  static Hindrance own(String code, String problem) {
    return new Hindrance(code, problem, "", "");
  }

  public String message(Locale locale) {
    return Problem.message(problem, locale, code, register, other);
  }
}
