package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.entrepot.RuleBroken;

/** What reading and changing one's own account read and write. */
@ApplicationScoped
@Transactional
class ProfileSteps {

  @Inject Accounts accounts;
  @Inject AuditTrail trail;

  Account own(String name) {
    return accounts.get(name);
  }

  /**
   * Its revision moves with who somebody is, and not with how they read.
   *
   * @param who asks, as they were when they were let in
   * @return whether it moves
   * @throws NotSignedIn if the account has changed since: their session is over
   */
  boolean change(
      Identity who, PersonDetails person, PersonalChoices choices, RequestOrigin origin) {
    accounts.lockAdministrators(); // so that of two who want one address the later is told
    Account account = accounts.getLocked(who.name());
    if (account.revision() != who.revision()) {
      throw new NotSignedIn();
    }
    boolean another = !person.equals(account.person());
    if (another) {
      String mail = person.mail();
      if (mail != null && accounts.isMailOfAnother(mail, who.name())) {
        throw new RuleBroken("account.mail-taken", mail);
      }
      account.describe(person);
    }
    accounts.choose(who.name(), choices);
    trail.add(Act.by(who.name(), origin), "profile.changed", who.name());
    return another;
  }

  void chooseLanguage(String name, String language) {
    accounts
        .findLocked(name)
        .ifPresent(
            account ->
                accounts.choose(name, new PersonalChoices(language, account.choices().timeZone())));
  }
}
