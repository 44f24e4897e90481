package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.junit.jupiter.api.Test;

class AccessScopeTest {

  private static final Set<String> SIXTH = Set.of("ciie-6");
  private static final AccessScope EDITION = AccessScope.ofEditions(SIXTH);
  private static final AccessScope DELEGATION =
      new AccessScope(SIXTH, RowLimit.DELEGATION, Set.of("nanjing", "suzhou"));

  @Test
  void itSaysWhatIsToBeSeen() {
    assertThat(Visibility.of(AccessScope.EVERYTHING)).isEqualTo(Visibilities.ALL);
    assertThat(Visibility.of(EDITION)).isEqualTo(Visibilities.ofEditions("ciie-6"));
    assertThat(Visibility.of(DELEGATION))
        .isEqualTo(
            Visibilities.within(
                Visibilities.ofEditions("ciie-6"), RowLimit.DELEGATION, "nanjing", "suzhou"));
  }

  @Test
  void whatSaysNothingIsRefused() {
    assertThatThrownBy(() -> AccessScope.ofEditions(Set.of()))
        .isInstanceOf(InvalidValue.class)
        .hasFieldOrPropertyWithValue("code", "scope.editions");
    assertThatThrownBy(() -> new AccessScope(null, RowLimit.COMPANY, Set.of("ACME")))
        .hasFieldOrPropertyWithValue("code", "scope.editions");
    assertThatThrownBy(() -> new AccessScope(SIXTH, RowLimit.COMPANY, Set.of()))
        .hasFieldOrPropertyWithValue("code", "scope.codes");
    assertThatThrownBy(() -> new AccessScope(SIXTH, null, Set.of("ACME")))
        .hasFieldOrPropertyWithValue("code", "scope.codes");
    assertThatThrownBy(() -> new AccessScope(SIXTH, RowLimit.COMPANY, Set.of("ACME,OTHER")))
        .hasFieldOrPropertyWithValue("code", "scope.code");
    Set<String> both = Set.of("ciie-5", "ciie-6");
    assertThatThrownBy(() -> new AccessScope(both, RowLimit.DELEGATION, Set.of("nanjing")))
        .hasFieldOrPropertyWithValue("code", "scope.one-edition")
        .hasMessageContaining("delegation");
    assertThat(new AccessScope(both, RowLimit.COMPANY, Set.of("ACME")).isWhole()).isFalse();
    assertThatThrownBy(() -> AccessScope.ofEditions(Set.of("a b")))
        .hasFieldOrPropertyWithValue("code", "scope.code");
  }

  @Test
  void oneIncludesWhatHasNoMore() {
    AccessScope nanjing = new AccessScope(SIXTH, RowLimit.DELEGATION, Set.of("nanjing"));
    AccessScope pavilion = new AccessScope(SIXTH, RowLimit.PAVILION, Set.of("nanjing"));

    assertThat(AccessScope.EVERYTHING.includes(EDITION)).isTrue();
    assertThat(EDITION.includes(DELEGATION)).isTrue();
    assertThat(DELEGATION.includes(nanjing)).isTrue();
    assertThat(EDITION.includes(AccessScope.EVERYTHING)).isFalse();
    assertThat(EDITION.includes(AccessScope.ofEditions(Set.of("ciie-5")))).isFalse();
    assertThat(DELEGATION.includes(EDITION)).isFalse();
    assertThat(nanjing.includes(DELEGATION)).isFalse();
    assertThat(nanjing.includes(pavilion)).isFalse();
  }

  @Test
  void whatIsAboutMoreThanIsInItCannotBeDone() {
    Set<Permission> ofAll = fitting(AccessScope.EVERYTHING);
    Set<Permission> ofEdition = fitting(EDITION);

    assertThat(ofAll).isEqualTo(EnumSet.allOf(Permission.class));
    assertThat(EnumSet.complementOf(EnumSet.copyOf(ofEdition)))
        .containsExactlyInAnyOrder(
            Permission.SHARED_WRITE,
            Permission.RECORDS_IMPORT,
            Permission.JOBS_READ,
            Permission.AUDIT_READ,
            Permission.SYSTEM_READ,
            Permission.ACCOUNTS_MANAGE,
            Permission.TOKENS_MANAGE);
    assertThat(fitting(DELEGATION))
        .containsExactlyInAnyOrder(
            Permission.PUBLIC,
            Permission.OWN_ACCOUNT,
            Permission.EDITIONS_READ,
            Permission.RECORDS_READ);
  }

  private static Set<Permission> fitting(AccessScope scope) {
    Set<Permission> fitting = EnumSet.noneOf(Permission.class);
    Arrays.stream(Permission.values()).filter(each -> each.fits(scope)).forEach(fitting::add);
    return fitting;
  }

  @Test
  void aRoleThatIsLimitedTakesItsLimitAndTheOthersAny() {
    AccessScope pavilion = new AccessScope(SIXTH, RowLimit.PAVILION, Set.of("japan"));
    pavilion.requireFor(Set.of(Role.PAVILION_HOST, Role.AUDITOR));
    AccessScope.EVERYTHING.requireFor(Set.of(Role.AUDITOR));

    for (AccessScope other : Set.of(AccessScope.EVERYTHING, EDITION, DELEGATION)) {
      assertThatThrownBy(() -> other.requireFor(Set.of(Role.PAVILION_HOST)))
          .isInstanceOf(InvalidValue.class)
          .hasFieldOrPropertyWithValue("code", "scope.role")
          .hasMessageContaining("pavilion host");
    }
  }

  @Test
  void itIsKeptInColumnsAsItIs() {
    for (AccessScope scope : Set.of(AccessScope.EVERYTHING, EDITION, DELEGATION)) {
      assertThat(KeptScope.scope(KeptScope.of(scope))).isEqualTo(scope);
    }
  }
}
