package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.page.PageAnswer;

/** The language that somebody has chosen, on whichever browser they sign in. */
@RequestScoped
class OwnLanguage {

  @Inject ProfileDesk profiles;

  /** From the next page on the browser of whoever has signed in reads as they have chosen. */
  void apply(Identity who) {
    String chosen = profiles.own(who.name()).choices().language();
    if (chosen != null) {
      PageAnswer.readIn(chosen);
    }
  }
}
