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
import org.entrepot.api.NodeAnswers;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.LedgerSnapshot;
import org.entrepot.ledger.LedgerWatch;

/**
 * Answers what this node has answered before and what still holds, to whoever sees the same,
 * without a query and before the method and its parameters are made.
 */
@KeepsAnswers
@Provider
@ApplicationScoped
public class KeptAnswers implements ContainerRequestFilter {

  @Inject NodeAnswers answers;
  @Inject LedgerWatch watch;
  @Inject Access access;

  @Override
  public void filter(ContainerRequestContext request) {
    NodeAnswers.NodeAnswer known = answers.find(access.visibility(), address(request.getUriInfo()));
    if (known == null) {
      return;
    }
    LedgerSnapshot now = watch.now();
    Edition edition = now.edition(known.edition());
    access.visibility(edition);
    RenderedAnswer rendered = known.rendered();
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
