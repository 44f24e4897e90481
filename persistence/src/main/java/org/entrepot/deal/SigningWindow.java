package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.intake.StagedRule;
import org.entrepot.setting.ServerSettings;

/** The days on which deals and agreements of an edition are signed. */
@ApplicationScoped
class SigningWindow {

  private static final String HINT =
      "(select min(d.starts_on) - %1$s || ' - ' || max(d.ends_on) + %1$s from coming_edition d"
          + " where d.code = s.edition)";

  private static final String OUTSIDE =
      "exists (select from coming_edition d where d.code = s.edition"
          + " and s.signed_on not between d.starts_on - %1$s and d.ends_on + %1$s)";

  @Inject ServerSettings settings;

  SigningWindow() {}

  SigningWindow(ServerSettings settings) {
    this.settings = settings;
  }

  /**
   * Refuses rows signed on another day.
   *
   * @param file with columns edition and signed_on
   */
  StagedRule rule(String file) {
    int days = settings.signingWindowDays();
    return new StagedRule(
        1, file, "signed_on", "deal.signed_outside", HINT.formatted(days), OUTSIDE.formatted(days));
  }
}
