package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.entrepot.NotAllowed;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessTest {

  @Test
  void everyoneReadsASampleAndWhoeverHasARoleTheOthers() {
    assertThat(caller(null).visibility().sees(edition(true))).isTrue();
    assertThat(caller(null).visibility().sees(edition(false))).isFalse();
    assertThat(caller("a", Role.AUDITOR).visibility().sees(edition(false))).isTrue();
    assertThat(caller("s", Role.STATISTICS).visibility().sees(edition(false))).isTrue();
    assertThat(caller("m", Role.ADMINISTRATOR).visibility().sees(edition(false))).isTrue();
  }

  @Test
  void whoMayNotReadIsToldWhetherASignInWouldHelp() {
    assertThatThrownBy(() -> caller(null).visibility(edition(false)))
        .isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> caller("guest").visibility(edition(false)))
        .isNotInstanceOf(NotSignedIn.class)
        .hasFieldOrPropertyWithValue("code", "edition.no-access");
    assertThatCode(() -> caller("a", Role.AUDITOR).visibility(edition(false)))
        .doesNotThrowAnyException();
  }

  @Test
  void whoMayNotDoSomethingIsToldWhichRolesMay() {
    assertThatThrownBy(() -> Access.require(Permission.RECORDS_IMPORT, null))
        .isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> Access.require(Permission.RECORDS_IMPORT, with(Role.AUDITOR)))
        .hasFieldOrPropertyWithValue("code", "role.missing")
        .hasMessageContaining("ADMINISTRATOR, STATISTICS, REGISTRATION");
    assertThatCode(() -> Access.require(Permission.RECORDS_IMPORT, with(Role.STATISTICS)))
        .doesNotThrowAnyException();
    assertThatCode(() -> Access.require(Permission.PUBLIC, null)).doesNotThrowAnyException();
  }

  @Test
  void whoeverHasAScopeSeesItAndDoesInItWhatItHolds() {
    AccessScope scope = AccessScope.ofEditions(Set.of("ciie-6"));
    Access access = Accesses.of(scope, Role.ADMINISTRATOR);

    assertThat(access.visibility()).isEqualTo(Visibilities.ofEditions("ciie-6"));
    assertThat(access.may(Permission.RECORDS_WRITE)).isTrue();
    assertThat(access.may(Permission.ACCOUNTS_MANAGE)).isFalse();
    assertThatThrownBy(() -> access.require(Permission.ACCOUNTS_MANAGE))
        .isInstanceOf(NotAllowed.class)
        .hasFieldOrPropertyWithValue("code", "scope.missing");
    assertThatThrownBy(() -> Accesses.of(scope, Role.AUDITOR).require(Permission.ACCOUNTS_MANAGE))
        .hasFieldOrPropertyWithValue("code", "role.missing");
  }

  @Test
  void aRoleWithoutItsLimitShowsNothing() {
    Access access = Accesses.of(AccessScope.EVERYTHING, Role.DELEGATION);

    assertThat(access.may(Permission.RECORDS_READ)).isFalse();
    assertThat(access.visibility().isEveryones()).isTrue();
  }

  private static Identity with(Role role) {
    return new Identity("somebody", Set.of(role), AccessScope.EVERYTHING, 1);
  }

  private static Edition edition(boolean sample) {
    return new Edition() {
      @Override
      public boolean sample() {
        return sample;
      }

      @Override
      public String code() {
        return "ciie-6";
      }
    };
  }

  private static Access caller(@Nullable String name, Role... roles) {
    Access access = new Access();
    access.caller =
        new CurrentIdentity(
            name == null ? null : new Identity(name, Set.of(roles), AccessScope.EVERYTHING, 1));
    return access;
  }
}
