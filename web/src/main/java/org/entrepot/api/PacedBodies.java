package org.entrepot.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.entrepot.api.Interruptions.WaitEnd;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody send to the API more slowly than any network does. Servers wait for the next byte,
 * however many there are to come: a few senders of a byte a second would keep all their threads.
 */
@WebFilter("/api/*")
public class PacedBodies extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient Interruptions interruptions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Paced(request, response, interruptions), response);
  }

  /** Without a byte; Payara itself waits a little shorter. */
  private static final Duration PATIENCE = Duration.ofSeconds(35);

  private static final class Paced extends HttpServletRequestWrapper {

    private final HttpServletResponse response;
    private final Interruptions interruptions;
    private @Nullable ServletInputStream body;

    Paced(HttpServletRequest request, HttpServletResponse response, Interruptions interruptions) {
      super(request);
      this.response = response;
      this.interruptions = interruptions;
    }

    /** One, however often it is asked for: what has come is counted once. */
    @Override
    public ServletInputStream getInputStream() throws IOException {
      ServletInputStream known = body;
      if (known == null) {
        // the rest of it is not wanted
        known =
            new PacedBody(
                super.getInputStream(),
                getContentLengthLong(),
                work -> interruptions.run(work, PATIENCE) == WaitEnd.WELL,
                System::nanoTime,
                () -> response.setHeader("Connection", "close"));
        body = known;
      }
      return known;
    }
  }
}
