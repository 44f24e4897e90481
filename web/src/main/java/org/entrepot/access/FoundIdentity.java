package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whom {@link Login} has found a request to come from. It stands with the request, since what
 * servers let through of a caller differs.
 */
@ApplicationScoped
public class FoundIdentity {

  /** Request attribute with the {@link Identity}, where there is one. */
  public static final String ATTRIBUTE = "org.entrepot.access.identity";

  @Produces
  @RequestScoped
  CurrentIdentity current(HttpServletRequest request) {
    return new CurrentIdentity((Identity) request.getAttribute(ATTRIBUTE));
  }
}
