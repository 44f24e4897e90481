package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;

/** What reading and changing one's own account read and write. */
@ApplicationScoped
@Transactional
class ProfileSteps {

  @Inject Accounts accounts;
  @Inject AuditTrail trail;

  /**
   * @throws NotFound with code {@code profile.none} of a token, which is nobody
   */
  Account own(String name) {
    return accounts.find(name).orElseThrow(() -> new NotFound("profile.none", name));
  }

  /** Its revision moves with who somebody is, and not with how they read. */
  void change(String name, PersonDetails person, PersonalChoices choices, RequestOrigin origin) {
    Account account = accounts.getLocked(name);
    if (!person.equals(account.person())) {
      String mail = person.mail();
      if (mail != null && accounts.isMailOfAnother(mail, name)) {
        throw new RuleBroken("account.mail-taken", mail);
      }
      account.describe(person);
    }
    accounts.choose(name, choices);
    trail.add(Act.by(name, origin), "profile.changed", name);
  }

  void chooseLanguage(String name, String language) {
    accounts
        .findLocked(name)
        .ifPresent(
            account ->
                accounts.choose(name, new PersonalChoices(language, account.choices().timeZone())));
  }
}
