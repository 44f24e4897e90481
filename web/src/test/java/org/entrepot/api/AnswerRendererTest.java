package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerRendererTest {

  record Item(String text) {}

  private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
  private final List<Object> changes = new ArrayList<>();

  @Test
  void whatIsGotHasATagAndIsAskedForAnew() {
    render("GET", new Item("a"), null);

    assertThat(headers.getFirst("ETag")).isEqualTo(RenderedAnswer.json(new Item("a")).etag());
    assertThat(headers.getFirst("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(headers.getFirst("Vary")).isEqualTo("Accept, Accept-Language");
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    render("GET", new Item("a"), RenderedAnswer.json(new Item("a")).etag());
    assertThat(changes).contains(304);

    changes.clear();
    render("GET", new Item("b"), RenderedAnswer.json(new Item("a")).etag());
    assertThat(changes).doesNotContain(304);
  }

  @Test
  void aStreamSaysTooThatItsFormDependsOnTheCaller() {
    StreamingOutput stream = out -> {};
    render("GET", stream, null);

    assertThat(headers.getFirst("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(headers.getFirst("Vary")).isEqualTo("Accept, Accept-Language");
    assertThat(headers).doesNotContainKey("ETag");
  }

  @Test
  void theAnswerToSomethingSentIsNotTagged() {
    render("POST", new Item("a"), null);

    assertThat(headers).doesNotContainKeys("ETag", "Cache-Control");
  }

  private void render(String method, Object entity, @Nullable String known) {
    headers.clear();
    ContainerRequestContext request =
        stub(
            ContainerRequestContext.class,
            (name, argument) -> name.equals("getMethod") ? method : known);
    ContainerResponseContext response =
        stub(
            ContainerResponseContext.class,
            (name, argument) ->
                switch (name) {
                  case "getEntity" -> entity;
                  case "getHeaders" -> headers;
                  case "getStatus" -> 200;
                  case "getMediaType" -> MediaType.APPLICATION_JSON_TYPE;
                  default -> {
                    changes.add(argument);
                    yield null;
                  }
                });
    new AnswerRenderer().filter(request, response);
  }

  private interface Answer {
    @Nullable Object to(String method, Object argument);
  }

  private static <T> T stub(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            AnswerRendererTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) ->
                answer.to(method.getName(), args == null || args[0] == null ? "" : args[0])));
  }
}
