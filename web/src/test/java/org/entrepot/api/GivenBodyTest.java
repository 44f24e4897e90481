package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GivenBodyTest {

  @Test
  void theBodyNullIsNoneThatAMethodCouldRead() {
    assertThatThrownBy(() -> read(null)).isInstanceOf(JsonbException.class);
  }

  @Test
  void anyOtherIsGivenOn() throws IOException {
    assertThat(read("body")).isEqualTo("body");
  }

  private static Object read(@Nullable Object body) throws IOException {
    ReaderInterceptorContext context =
        (ReaderInterceptorContext)
            Proxy.newProxyInstance(
                GivenBodyTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) -> body);
    return new GivenBody().aroundReadFrom(context);
  }
}
