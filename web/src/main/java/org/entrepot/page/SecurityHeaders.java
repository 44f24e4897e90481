package org.entrepot.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.access.Allowance;
import org.entrepot.access.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are told about every answer: no script or style but our own files, nothing from
 * elsewhere, no frame around it; stylesheets are kept for ever.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
          + "media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Inject transient RequestId id;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Request-Id", id.value());
    request.setAttribute(Allowance.ANSWER, response);
    if (isFile(request.getServletPath()) && isVersioned(request.getQueryString())) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    chain.doFilter(request, response);
  }

  private static boolean isFile(String path) {
    return path.startsWith("/look/") || path.startsWith("/webjars/");
  }

  private static boolean isVersioned(@Nullable String query) {
    return query != null && query.startsWith("v=");
  }
}
