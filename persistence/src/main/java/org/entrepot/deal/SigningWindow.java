package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.entrepot.intake.StagedRule;

/** The days on which deals and agreements of an edition are signed. */
@ApplicationScoped
class SigningWindow {

  private static final String VARIABLE = "ENTREPOT_SIGNING_WINDOW_DAYS";

  private static final String HINT =
      "(select min(d.starts_on) - %1$d || ' - ' || max(d.ends_on) + %1$d from coming_edition d"
          + " where d.code = s.edition)";

  private static final String OUTSIDE =
      "exists (select from coming_edition d where d.code = s.edition"
          + " and s.signed_on not between d.starts_on - %1$d and d.ends_on + %1$d)";

  /** How many days before the first and after the last day of an edition. */
  private final int days;

  SigningWindow() {
    this(System.getenv());
  }

  SigningWindow(Map<String, String> environment) {
    String set = environment.getOrDefault(VARIABLE, "");
    if (!set.matches("[0-9]{0,3}")) {
      throw new IllegalArgumentException(
          VARIABLE + " is \"" + set + "\"; a number of days from 0 to 999 is needed");
    }
    this.days = set.isEmpty() ? 0 : Integer.parseInt(set);
  }

  /** Has a bad setting found when the application starts, not when the first import does. */
  void check(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  /**
   * Refuses rows signed on another day.
   *
   * @param file with columns edition and signed_on
   */
  StagedRule rule(String file) {
    return new StagedRule(
        1, file, "signed_on", "deal.signed_outside", HINT.formatted(days), OUTSIDE.formatted(days));
  }
}
