package org.entrepot.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What browsers are told about every answer: no script or style but our own files, nothing from
 * elsewhere, no frame around it; stylesheets are kept for ever.
 */
@WebFilter("/*")
public class Headers extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
          + "media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.addHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (request.getServletPath().startsWith("/look/") && isVersioned(request.getQueryString())) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    chain.doFilter(request, response);
  }

  private static boolean isVersioned(@Nullable String query) {
    return query != null && query.startsWith("v=");
  }
}
