package org.entrepot.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.Stale;
import org.jspecify.annotations.Nullable;

/** What the caller has seen of what is to be changed; a parameter object. */
public class IfMatch {

  @Parameter(description = "ETag of the version you are changing", required = true)
  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  /** As if the caller had sent this header; null for none. */
  public static IfMatch of(@Nullable String ifMatch) {
    IfMatch condition = new IfMatch();
    condition.ifMatch = ifMatch;
    return condition;
  }

  /** Goes on only where the header is there: 428 where it is not. */
  public void require() {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new WebApplicationException(
          Response.status(Response.Status.PRECONDITION_REQUIRED).build());
    }
  }

  /**
   * Goes on only where the caller has seen it in one of these forms.
   *
   * @param what the code that it goes by
   * @throws Stale if not
   */
  public void requireOneOf(Object what, List<?> asItIs) {
    require();
    if (asItIs.stream().noneMatch(this::holds)) {
      throw new Stale(what);
    }
  }

  /** Whether this is what the caller has seen. */
  public boolean holds(Object asItIs) {
    return ifMatch != null && RenderedAnswer.json(asItIs).isMeant(ifMatch);
  }
}
