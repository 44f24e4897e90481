package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessTest {

  @Test
  void everyoneReadsASampleAndWhoeverHasARoleTheOthers() {
    assertThat(caller(null).mayRead(edition(true))).isTrue();
    assertThat(caller(null).mayRead(edition(false))).isFalse();
    assertThat(caller("a", Role.AUDITOR).mayRead(edition(false))).isTrue();
    assertThat(caller("s", Role.STATISTICS).mayRead(edition(false))).isTrue();
    assertThat(caller("m", Role.ADMINISTRATOR).mayRead(edition(false))).isTrue();
  }

  @Test
  void whoMayNotReadIsToldWhetherASignInWouldHelp() {
    assertThatThrownBy(() -> caller(null).requireRead(edition(false)))
        .isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> caller(Access.NOBODY).requireRead(edition(false)))
        .as("as WildFly says that nobody has signed in")
        .isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> caller("guest").requireRead(edition(false)))
        .isNotInstanceOf(NotSignedIn.class)
        .hasFieldOrPropertyWithValue("code", "edition.closed");
    assertThatCode(() -> caller("a", Role.AUDITOR).requireRead(edition(false)))
        .doesNotThrowAnyException();
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

  private static Access caller(@Nullable String name, String... roles) {
    Access access = new Access();
    access.caller =
        (SecurityContext)
            Proxy.newProxyInstance(
                AccessTest.class.getClassLoader(),
                new Class<?>[] {SecurityContext.class},
                (proxy, method, args) ->
                    method.getName().equals("isCallerInRole")
                        ? List.of(roles).contains(args[0])
                        : name == null ? null : (Principal) () -> name);
    return access;
  }
}
