package org.entrepot.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Lets a malformed Content-Type be one that nothing here takes: 415, as a problem. Servers answer
 * such a one with a page before the API sees the request.
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
    chain.doFilter(isRead(request.getHeader(HEADER)) ? request : new Replaced(request), response);
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

  private static final class Replaced extends HttpServletRequestWrapper {

    Replaced(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getContentType() {
      return MALFORMED;
    }

    @Override
    public String getHeader(String name) {
      return name.equalsIgnoreCase(HEADER) ? MALFORMED : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase(HEADER)
          ? Collections.enumeration(Collections.singleton(MALFORMED))
          : super.getHeaders(name);
    }
  }
}
