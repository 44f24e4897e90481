package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.entrepot.Problem;
import org.entrepot.access.AccessScope;
import org.entrepot.access.Bearer;
import org.entrepot.access.FoundIdentity;
import org.entrepot.access.Identity;
import org.entrepot.access.Permission;
import org.entrepot.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionGuardTest {

  private static final Permission EVERYONE = Permission.PUBLIC;
  private static final Permission AUDITORS = Permission.LEDGER_CHECK;
  private static final Map<String, String> BEARER = Map.of("Authorization", "Bearer ent_x");
  private static final Map<String, String> NONE = Map.of();

  @Test
  void whoeverHasTheRoleIsLetThrough() {
    assertThat(answer(AUDITORS, "GET", Set.of(Role.AUDITOR), BEARER)).isEqualTo("through");
    assertThat(answer(AUDITORS, "GET", Set.of(Role.STATISTICS), BEARER)).isEqualTo("role.missing");
    assertThat(answer(AUDITORS, "GET", Set.of(), NONE)).isEqualTo("sign-in.needed");
    assertThat(answer(EVERYONE, "GET", Set.of(), NONE)).isEqualTo("through");
  }

  @Test
  void nobodyIsLetThroughWhereNothingIsDeclared() {
    assertThat(answer(null, "GET", Set.of(Role.ADMINISTRATOR), BEARER)).isEqualTo("role.missing");
  }

  @Test
  void aTokenThatIsNoneIsRefusedEvenWhereNoneIsNeeded() {
    assertThat(answer(EVERYONE, "GET", Set.of(), BEARER)).isEqualTo("sign-in.token");
  }

  @Test
  void whichMethodsThereAreIsAnybodysToAsk() {
    assertThat(answer(AUDITORS, "OPTIONS", Set.of(), NONE)).isEqualTo("through");
    assertThat(answer(null, "OPTIONS", Set.of(), BEARER)).isEqualTo("through");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void aSessionChangesSomethingOnlyWithOurHeader(String method) {
    Set<Role> roles = Set.of(Role.AUDITOR);

    assertThat(answer(AUDITORS, method, roles, NONE)).isEqualTo("request.cross-site");
    assertThat(answer(AUDITORS, method, roles, Map.of("X-Requested-With", "x")))
        .isEqualTo("through");
    assertThat(answer(AUDITORS, method, roles, BEARER)).isEqualTo("through");
  }

  @Test
  void anotherSiteChangesNothing() {
    Map<String, String> other = Map.of("X-Requested-With", "x", "Sec-Fetch-Site", "cross-site");
    Map<String, String> ours = Map.of("X-Requested-With", "x", "Sec-Fetch-Site", "same-origin");

    assertThat(answer(EVERYONE, "POST", Set.of(), other)).isEqualTo("request.cross-site");
    assertThat(answer(EVERYONE, "POST", Set.of(), ours)).isEqualTo("through");
  }

  @Test
  void whoCouldNotBeLookedUpIsAskedToComeBack() {
    ContainerRequestContext request =
        stub(
            ContainerRequestContext.class,
            (name, argument) ->
                switch (name) {
                  case "getProperty" ->
                      argument.equals(Bearer.UNCHECKED) ? new IllegalStateException() : null;
                  default -> null;
                });

    assertThatThrownBy(() -> new PermissionGuard(EVERYONE).filter(request))
        .isInstanceOf(ServiceUnavailableException.class);
  }

  /** The code of the refusal, or that there is none. Roles make a known caller. */
  private static String answer(
      @Nullable Permission permission,
      String method,
      Set<Role> roles,
      Map<String, String> headers) {
    Identity known =
        roles.isEmpty() ? null : new Identity("somebody", roles, AccessScope.EVERYTHING, 1);
    ContainerRequestContext request =
        stub(
            ContainerRequestContext.class,
            (name, argument) ->
                switch (name) {
                  case "getMethod" -> method;
                  case "getProperty" -> argument.equals(FoundIdentity.ATTRIBUTE) ? known : null;
                  case "getHeaderString" -> headers.get(argument);
                  default -> throw new UnsupportedOperationException(name);
                });
    Problem refused =
        catchThrowableOfType(Problem.class, () -> new PermissionGuard(permission).filter(request));
    return refused == null ? "through" : refused.code();
  }

  private interface Answer {
    @Nullable Object to(String method, Object argument);
  }

  private static <T> T stub(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            PermissionGuardTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> answer.to(method.getName(), args == null ? "" : args[0])));
  }
}
