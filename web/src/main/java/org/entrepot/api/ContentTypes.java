package org.entrepot.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a malformed Content-Type be one that nothing here takes: 415, as a problem. Servers answer
 * such a one with a page before the API sees the request. An empty one is none.
 */
@WebFilter("/api/v1/*")
public class ContentTypes extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String HEADER = "Content-Type";
  private static final String MALFORMED = "application/x-malformed";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getHeader(HEADER);
    if (type != null && type.isBlank()) {
      chain.doFilter(new ReplacedHeader(request, HEADER, null), response);
    } else {
      chain.doFilter(
          isRead(type) ? request : new ReplacedHeader(request, HEADER, MALFORMED), response);
    }
  }

  static boolean isRead(@Nullable String type) {
    if (type == null || type.isBlank()) {
      return true;
    }
    try {
      return !MediaType.valueOf(type).isWildcardType();
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
