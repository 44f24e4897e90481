package org.entrepot.api;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who accepts anything gets JSON. Where a resource has another form too, the servers would choose
 * by the order in which they find the methods, which is another at each start.
 */
@Provider
@PreMatching
public class PrefersJson implements ContainerRequestFilter {

  private static final String ANYTHING = "*/*";

  @Override
  public void filter(ContainerRequestContext request) {
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, preferring(accepted));
  }

  /** What is accepted, with JSON before anything. */
  static String preferring(@Nullable String accepted) {
    String given = accepted == null || accepted.isBlank() ? ANYTHING : accepted;
    return Arrays.stream(given.split(","))
        .map(String::strip)
        .flatMap(
            each ->
                each.startsWith(ANYTHING)
                    ? Stream.of(each.replace(ANYTHING, "application/json"), ANYTHING + ";q=0.001")
                    : Stream.of(each))
        .collect(joining(", "));
  }
}
