package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacedBodiesTest {

  @Test
  void aRequestHasOneBody() throws Exception {
    List<ServletRequest> seen = new ArrayList<>();
    new PacedBodies()
        .doFilter(
            nothing(HttpServletRequest.class),
            nothing(HttpServletResponse.class),
            (request, response) -> seen.add(request));
    assertThat(seen).hasSize(1).allSatisfy(PacedBodiesTest::hasOneBody);
  }

  private static void hasOneBody(ServletRequest request) throws IOException {
    assertThat(request.getInputStream())
        .isInstanceOf(PacedBody.class)
        .isSameAs(request.getInputStream());
  }

  private static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            PacedBodiesTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> method.getReturnType() == long.class ? 0L : null));
  }
}
