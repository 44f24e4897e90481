package org.entrepot.api;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the caller has seen of what is to be changed; a parameter object. */
public class Condition {

  @Parameter(description = "The ETag of what is to be changed, as it was got", required = true)
  @HeaderParam("If-Match")
  @Nullable String ifMatch;

  /**
   * Goes on only where the header is there.
   *
   * @throws org.entrepot.RuleBroken with code {@code record.condition} if it is not
   */
  public void require() {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Unconditional();
    }
  }

  /** Whether this is what the caller has seen. */
  public boolean holds(Object asItIs) {
    return ifMatch != null && Rendered.json(asItIs).matches(ifMatch);
  }
}
