package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoundIdentityTest {

  private static final Identity LI =
      new Identity("li.wei", Set.of(Role.AUDITOR), AccessScope.EVERYTHING, 3);

  private final FoundIdentity filter = new FoundIdentity();

  FoundIdentityTest() {
    filter.current = new CurrentIdentity();
  }

  /** A request of somebody, and a response that nobody looks at. */
  private static <T> T with(Class<T> type, @Nullable Object identity) {
    return type.cast(
        Proxy.newProxyInstance(
            FoundIdentityTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getAttribute")
                  && arguments[0].equals(FoundIdentity.ATTRIBUTE)) {
                return identity;
              }
              throw new UnsupportedOperationException(method.getName());
            }));
  }

  /** Who asks, as it is known while the rest of the request is answered. */
  private @Nullable Identity seen(@Nullable Object identity) throws IOException, ServletException {
    @Nullable Identity[] seen = new Identity[1];
    boolean[] gone = {false};
    filter.doFilter(
        with(HttpServletRequest.class, identity),
        with(HttpServletResponse.class, null),
        (request, response) -> {
          gone[0] = true;
          seen[0] = filter.current.identity();
        });
    assertThat(gone[0]).as("the request goes on").isTrue();
    return seen[0];
  }

  @Test
  void saysWhomTheRequestComesFromBeforeItGoesOn() throws Exception {
    assertThat(seen(LI)).isEqualTo(LI);
  }

  @Test
  void whoeverHasNotSignedInIsNobodyEvenAfterSomebody() throws Exception {
    assertThat(seen(LI)).isEqualTo(LI);
    assertThat(seen(null)).isNull();
  }

  @Test
  void anythingElseThatStandsThereIsNoIdentity() {
    assertThatThrownBy(() -> seen("li.wei")).isInstanceOf(ClassCastException.class);
    assertThat(filter.current.identity()).isNull();
  }
}
