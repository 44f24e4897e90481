package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.entrepot.access.AccessLine.RequestOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line for each request: when it was answered, from where it came, who asked, what, the
 * status, how long it took and the number by which it is found in the server's log. It stands
 * around all other filters: what one of them refuses is written too.
 */
public class AccessLog extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient AccessFile file;
  @Inject transient RequestOrigins origins;
  @Inject transient RequestId id;
  @Inject transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!file.isWritten()) {
      chain.doFilter(request, response);
      return;
    }
    String number = id.value();
    AccessLine line = line(request);
    long begun = System.nanoTime();
    boolean answered = false;
    try {
      chain.doFilter(request, response);
      answered = true;
    } finally {
      int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      file.write(line.text(clock.instant(), new RequestOutcome(status, millis), number));
    }
  }

  private AccessLine line(HttpServletRequest request) {
    return AccessLine.of(
        origins.here().address(),
        who(request),
        request.getMethod(),
        request.getRequestURI(),
        request.getQueryString());
  }

  private static @Nullable String who(HttpServletRequest request) {
    return request.getAttribute(FoundIdentity.ATTRIBUTE) instanceof Identity identity
        ? identity.name()
        : null;
  }
}
