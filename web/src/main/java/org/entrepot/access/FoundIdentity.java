package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says whom {@link SignInMechanism} has found a request to come from. It stands with the request,
 * since what servers let through of a caller differs, and is said before all other filters: the
 * first in web.xml.
 */
public class FoundIdentity extends HttpFilter {

  /** Request attribute with the {@link Identity}, where there is one. */
  public static final String ATTRIBUTE = "org.entrepot.access.identity";

  private static final long serialVersionUID = 1L;

  @Inject transient CurrentIdentity current;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    current.found((Identity) request.getAttribute(ATTRIBUTE));
    chain.doFilter(request, response);
  }
}
