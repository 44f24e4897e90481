package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.Problem;
import org.entrepot.Stale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleDeskTest {

  private static final String PASSWORD = "correct horse battery";
  private static final PersonDetails WANG = new PersonDetails("Wang Li", "Wang.Li@example.org");
  private static final PersonDetails NOBODY = new PersonDetails(null, null);

  private final Desk desk = new Desk().with("boss", PASSWORD, Role.ADMINISTRATOR);

  private AccountInvitation invite(String name, PersonDetails person, Role... roles) {
    return desk.people.invite(
        name, person, Set.of(roles), AccessScope.EVERYTHING, LinkWay.shown(), Desk.ADMINISTRATOR);
  }

  private Account disable(String name) {
    AccountWish wish = new AccountWish(null, null, null, true);
    return desk.people.change(name, any -> true, wish, Desk.ADMINISTRATOR);
  }

  private static void refused(String code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void whoIsInvitedSetsAPasswordByTheLinkOnce() {
    AccountInvitation invited = invite("Wang.Li", WANG, Role.STATISTICS);
    assertThat(invited.account().name()).isEqualTo("wang.li");
    assertThat(invited.account().person().mail()).isEqualTo("wang.li@example.org");
    assertThat(invited.account().state()).isEqualTo(AccountState.INVITED);
    assertThat(desk.passwordChange.opened(invited.shown())).isEqualTo("wang.li");

    Identity found = desk.passwordChange.byLink(invited.shown(), PASSWORD, null, Desk.HOME);

    assertThat(found.name()).isEqualTo("wang.li");
    assertThat(found.roles()).containsExactly(Role.STATISTICS);
    assertThat(invited.account().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(desk.signIn.with("wang.li", PASSWORD, null, Desk.HOME).name()).isEqualTo("wang.li");
    assertThat(desk.accounts.signedIn).containsEntry("wang.li", desk.now());
    refused(
        "link.closed",
        () -> desk.passwordChange.byLink(invited.shown(), PASSWORD, null, Desk.HOME));
    assertThat(desk.trail)
        .contains(
            "account.invited administrator wang.li",
            "password.changed wang.li wang.li",
            "sign-in.done wang.li null");
  }

  @Test
  void nobodySignsInBeforeAPasswordIsSet() {
    invite("wang.li", WANG, Role.STATISTICS);
    refused("sign-in.refused", () -> desk.signIn.with("wang.li", "", null, Desk.HOME));
    refused("sign-in.refused", () -> desk.signIn.with("wang.li", PASSWORD, null, Desk.HOME));
  }

  @Test
  void aLinkHasItsTimeAndANewOneEndsIt() {
    AccountInvitation first = invite("wang.li", WANG, Role.STATISTICS);
    AccountInvitation second = desk.people.link("wang.li", LinkWay.shown(), Desk.ADMINISTRATOR);
    refused("link.closed", () -> desk.passwordChange.opened(first.shown()));
    desk.later(Duration.ofDays(7).minusSeconds(1));
    assertThat(desk.passwordChange.opened(second.shown())).isEqualTo("wang.li");
    desk.later(Duration.ofSeconds(1));
    refused("link.closed", () -> desk.passwordChange.opened(second.shown()));
  }

  @Test
  void aNewPasswordIsWantedWithinADay() {
    AccountInvitation reset = desk.people.link("boss", LinkWay.shown(), Desk.ADMINISTRATOR);
    assertThat(reset.expiresAt()).isEqualTo(desk.now().plus(Duration.ofDays(1)));
    assertThat(desk.signIn.with("boss", PASSWORD, null, Desk.HOME).name()).isEqualTo("boss");
    desk.passwordChange.byLink(reset.shown(), "another long password", null, Desk.HOME);
    refused("sign-in.refused", () -> desk.signIn.with("boss", PASSWORD, null, Desk.HOME));
  }

  @Test
  void aPasswordThatIsTooShortKeepsTheLinkOpen() {
    AccountInvitation invited = invite("wang.li", WANG, Role.STATISTICS);
    refused(
        "password.short",
        () -> desk.passwordChange.byLink(invited.shown(), "short", null, Desk.HOME));
    assertThat(desk.passwordChange.opened(invited.shown())).isEqualTo("wang.li");
  }

  @Test
  void whoIsDisabledIsOutUntilEnabled() {
    desk.with("chen", PASSWORD, Role.AUDITOR);
    AccountInvitation link = desk.people.link("chen", LinkWay.shown(), Desk.ADMINISTRATOR);
    disable("chen");
    refused("sign-in.refused", () -> desk.signIn.with("chen", PASSWORD, null, Desk.HOME));
    refused("link.closed", () -> desk.passwordChange.opened(link.shown()));
    refused(
        "account.disabled", () -> desk.people.link("chen", LinkWay.shown(), Desk.ADMINISTRATOR));
    desk.people.change(
        "chen", any -> true, new AccountWish(null, null, null, false), Desk.ADMINISTRATOR);
    assertThat(desk.signIn.with("chen", PASSWORD, null, Desk.HOME).name()).isEqualTo("chen");
    assertThat(desk.trail)
        .contains("account.disabled administrator chen", "account.enabled administrator chen");
  }

  @Test
  void theLastAdministratorStays() {
    Set<Role> auditor = Set.of(Role.AUDITOR);
    refused("account.last", () -> disable("boss"));
    Desk other = new Desk().with("boss", PASSWORD, Role.ADMINISTRATOR);
    refused(
        "account.last",
        () ->
            other.people.change(
                "boss",
                any -> true,
                new AccountWish(null, auditor, null, null),
                Desk.ADMINISTRATOR));
    Desk third = new Desk().with("boss", PASSWORD, Role.ADMINISTRATOR);
    // one who is invited cannot let anybody in yet
    third.people.invite(
        "next",
        NOBODY,
        Set.of(Role.ADMINISTRATOR),
        AccessScope.EVERYTHING,
        LinkWay.shown(),
        Desk.ADMINISTRATOR);
    refused("account.last", () -> third.people.delete("boss", any -> true, Desk.ADMINISTRATOR));
  }

  @Test
  void ofADeletedAccountOnlyTheNameIsKept() {
    invite("wang.li", WANG, Role.STATISTICS);
    desk.people.delete("wang.li", any -> true, Desk.ADMINISTRATOR);
    Account gone = desk.people.get("wang.li");
    assertThat(gone.state()).isEqualTo(AccountState.DELETED);
    assertThat(gone.person()).isEqualTo(NOBODY);
    assertThat(gone.roles()).isEmpty();
    refused(
        "account.deleted", () -> desk.people.link("wang.li", LinkWay.shown(), Desk.ADMINISTRATOR));
    refused("account.taken", () -> invite("wang.li", NOBODY, Role.STATISTICS));
    assertThat(invite("wang.li2", WANG, Role.STATISTICS).account().person()).isEqualTo(WANG);
  }

  @Test
  void eachPersonHasOneAccountWithARoleAtLeast() {
    invite("wang.li", WANG, Role.STATISTICS);
    refused("account.mail-taken", () -> invite("wang", WANG, Role.AUDITOR));
    refused("account.taken", () -> invite(" WANG.LI ", NOBODY, Role.AUDITOR));
    refused("account.roles", () -> invite("chen", NOBODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anonymous", "two words", "王莉", "a/b", ".dot"})
  void aNameIsOneThatCanBeTyped(String name) {
    refused("account.name", () -> invite(name, NOBODY, Role.AUDITOR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wang", "@example.org", "a@b@c", "a b@c.org", "a@c.org\r\nBcc: x@y.z"})
  void aMailAddressIsOne(String mail) {
    refused("account.mail", () -> new PersonDetails(null, mail));
  }

  @Test
  void aNameOfAPersonHidesNoMarks() {
    refused("text.control", () -> new PersonDetails("Wang\u202eLi", null));
  }

  @Test
  void whatHasChangedSinceIsNotChangedBlindly() {
    AccountWish wish = new AccountWish(WANG, null, null, null);
    assertThatThrownBy(() -> desk.people.change("boss", any -> false, wish, Desk.ADMINISTRATOR))
        .isInstanceOf(Stale.class);
  }

  private static AccessScope nanjing() {
    return new AccessScope(Set.of("ciie-6"), RowLimit.DELEGATION, Set.of("nanjing"));
  }

  private void move(String name, @Nullable Set<Role> roles, @Nullable AccessScope scope) {
    desk.people.change(
        name, any -> true, new AccountWish(null, roles, scope, null), Desk.ADMINISTRATOR);
  }

  @Test
  void aScopeIsGivenWithTheRolesThatFitAndEndsSessions() {
    invite("li", NOBODY, Role.AUDITOR);

    assertThatThrownBy(() -> move("li", Set.of(Role.DELEGATION), null))
        .hasFieldOrPropertyWithValue("code", "scope.role");
    move("li", Set.of(Role.DELEGATION), nanjing());

    Account li = desk.accounts.get("li");
    assertThat(li.identity())
        .isEqualTo(new Identity("li", Set.of(Role.DELEGATION), nanjing(), li.revision()));
    assertThat(desk.trail)
        .contains("account.roles-given administrator li", "account.scope-given administrator li");
    assertThatThrownBy(() -> move("li", null, AccessScope.EVERYTHING))
        .hasFieldOrPropertyWithValue("code", "scope.role");
  }

  @Test
  void whatIsNotThereIsNoScope() {
    invite("li", NOBODY, Role.AUDITOR);

    assertThatThrownBy(() -> move("li", null, AccessScope.ofEditions(Set.of("ciie-9"))))
        .hasFieldOrPropertyWithValue("code", "edition.unknown");
    assertThatThrownBy(
            () ->
                move(
                    "li",
                    null,
                    new AccessScope(Set.of("ciie-6"), RowLimit.DELEGATION, Set.of("nobody"))))
        .hasFieldOrPropertyWithValue("code", "scope.unknown");
  }

  @Test
  void aRoleOfTokensIsNoPersons() {
    assertThatThrownBy(() -> invite("li", NOBODY, Role.PARTNER))
        .hasFieldOrPropertyWithValue("code", "account.role-of-tokens");
  }

  @Test
  void theLastAdministratorOfEverythingIsNotLimited() {
    assertThatThrownBy(() -> move("boss", null, AccessScope.ofEditions(Set.of("ciie-6"))))
        .hasFieldOrPropertyWithValue("code", "account.last");
  }
}
