package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;

/**
 * By which a request is found in the logs. It stands with the request, which outlives what servers
 * make for each of its steps.
 */
@RequestScoped
public class RequestId {

  private static final String ATTRIBUTE = "org.entrepot.access.request-id";

  @Inject HttpServletRequest request;

  /** Sixteen hexadecimal digits, the same as often as one asks. */
  public String value() {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String made = "%016x".formatted(ThreadLocalRandom.current().nextLong());
    request.setAttribute(ATTRIBUTE, made);
    return made;
  }
}
