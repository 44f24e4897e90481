package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.entrepot.access.Access;
import org.entrepot.api.Rendered;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Snapshot;
import org.entrepot.ledger.Watch;

/**
 * Answers what this node has answered before and what still holds, to whoever sees the same,
 * without a query and before the method and its parameters are made.
 */
@Kept
@Provider
@ApplicationScoped
public class KeptAnswers implements ContainerRequestFilter {

  @Inject Answers answers;
  @Inject Watch watch;
  @Inject Access access;

  @Override
  public void filter(ContainerRequestContext request) {
    Answers.Answer known = answers.find(access.visibility(), address(request.getUriInfo()));
    if (known == null) {
      return;
    }
    Snapshot now = watch.now();
    Edition edition = now.edition(known.edition());
    access.visibility(edition);
    Rendered rendered = known.rendered();
    if (rendered != null && known.stamp().equals(now.stamp(edition))) {
      request.abortWith(Response.ok(rendered, MediaType.APPLICATION_JSON_TYPE).build());
    }
  }

  /** What an answer is kept under: path and query as they were sent. */
  static String address(UriInfo uri) {
    URI asked = uri.getRequestUri();
    String query = asked.getRawQuery();
    return query == null ? asked.getRawPath() : asked.getRawPath() + '?' + query;
  }
}
