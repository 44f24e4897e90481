package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void anAuditorChangesNothing() {
    assertThat(permissions(Role.AUDITOR))
        .containsExactlyInAnyOrder(
            Permission.PUBLIC,
            Permission.EDITIONS_READ,
            Permission.RECORDS_READ,
            Permission.JOBS_READ,
            Permission.AUDIT_READ,
            Permission.LEDGER_CHECK,
            Permission.TEXTS_CHECK,
            Permission.PUBLISHED_READ);
  }

  @Test
  void statisticsDoesAllButWhatIsForAdministratorsAndAuditors() {
    Set<Permission> others =
        EnumSet.of(
            Permission.OWN_ACCOUNT, // of whoever has signed in, whatever their roles
            Permission.EDITIONS_FINALISE,
            Permission.LEDGER_CHECK,
            Permission.AUDIT_READ,
            Permission.SYSTEM_READ,
            Permission.ACCOUNTS_MANAGE,
            Permission.TOKENS_MANAGE);

    assertThat(permissions(Role.STATISTICS))
        .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(others)));
  }

  @Test
  void anAdministratorDoesEverything() {
    assertThat(permissions(Role.ADMINISTRATOR)).isEqualTo(EnumSet.allOf(Permission.class));
  }

  @Test
  void outsidersReadWithinTheirLimitAndDoNothing() {
    Map<RowLimit, Role> outsiders =
        Map.of(
            RowLimit.PAVILION, Role.PAVILION_HOST,
            RowLimit.DELEGATION, Role.DELEGATION,
            RowLimit.COMPANY, Role.EXHIBITOR);

    outsiders.forEach(
        (limit, role) -> {
          assertThat(role.limit()).contains(limit);
          assertThat(permissions(role))
              .containsExactlyInAnyOrder(
                  Permission.PUBLIC, Permission.EDITIONS_READ, Permission.RECORDS_READ);
        });
    assertThat(Role.values())
        .filteredOn(role -> !outsiders.containsValue(role))
        .allMatch(role -> role.limit().isEmpty());
  }

  @Test
  void whoWorksOnRecordsDecidesOnNoFigure() {
    for (Role role : List.of(Role.DEAL_DESK, Role.REGISTRATION, Role.PRESS)) {
      assertThat(permissions(role))
          .doesNotContain(
              Permission.EDITIONS_CLOSE, Permission.EDITIONS_FINALISE, Permission.PUBLISHED_TIE);
    }
    assertThat(permissions(Role.PRESS))
        .contains(Permission.CLAIMS_WRITE)
        .doesNotContain(Permission.RECORDS_READ, Permission.RECORDS_WRITE);
    assertThat(permissions(Role.DEAL_DESK)).doesNotContain(Permission.RECORDS_IMPORT);
  }

  @Test
  void itsNameIsTakenInEitherCaseAndNoOther() {
    assertThat(Role.parse("auditor")).isEqualTo(Role.AUDITOR);
    assertThatThrownBy(() -> Role.parse("owner"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("ADMINISTRATOR, STATISTICS, DEAL_DESK");
  }

  @Test
  void aNameThatIsNoRoleAllowsNothing() {
    assertThat(Role.find("OWNER")).isEmpty();
  }

  private static Set<Permission> permissions(Role role) {
    Set<Permission> all = EnumSet.noneOf(Permission.class);
    Arrays.stream(Permission.values()).filter(role::may).forEach(all::add);
    return all;
  }
}
