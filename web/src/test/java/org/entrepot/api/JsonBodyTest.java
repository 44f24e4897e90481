package org.entrepot.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonBodyTest {

  private final List<String> given = new ArrayList<>();

  @Test
  void theBodyNullIsNoneThatAMethodCouldRead() {
    assertThatThrownBy(() -> read("text/csv", null)).isInstanceOf(JsonbException.class);
  }

  @Test
  void anyOtherIsGivenOnAsItCame() throws IOException {
    assertThat(read("text/csv", "{{")).isEqualTo("{{");
    assertThat(given).as("nothing was put in its place").isEmpty();
  }

  @Test
  void jsonIsCheckedFirst() throws IOException {
    assertThat(read("application/merge-patch+json", "{\"a\": 1}")).isEqualTo("{\"a\": 1}");
    assertThat(given).containsExactly("{\"a\": 1}");
    assertThatThrownBy(() -> read("application/json", "{\"a\":{"))
        .isInstanceOf(MalformedJson.class);
    assertThat(given).as("nothing is bound").hasSize(1);
  }

  @Test
  void anotherCharacterSetIsOfAFormThatIsNotTaken() throws IOException {
    assertThat(read("application/json;charset=UTF-8", "{}")).isEqualTo("{}");
    assertThatThrownBy(() -> read("application/json;charset=utf-16", "{}"))
        .isInstanceOf(NotSupportedException.class);
  }

  private Object read(String type, @Nullable String body) throws IOException {
    ReaderInterceptorContext context =
        (ReaderInterceptorContext)
            Proxy.newProxyInstance(
                JsonBodyTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getMediaType" -> MediaType.valueOf(type);
                      case "getGenericType" -> Map.class;
                      case "getInputStream" ->
                          new ByteArrayInputStream((body == null ? "" : body).getBytes(UTF_8));
                      case "setInputStream" ->
                          given.add(new String(((InputStream) arguments[0]).readAllBytes(), UTF_8));
                      default -> body;
                    });
    return new JsonBody().aroundReadFrom(context);
  }
}
