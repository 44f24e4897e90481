package org.entrepot.intake;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is to be done with an upload; a parameter object. */
public class ImportWish {

  @QueryParam("mode")
  @Nullable String mode;

  @Parameter(
      description =
          "Why; without it, rows that add or change counted records of an edition that is final are"
              + " refused")
  @QueryParam("reason")
  @Nullable String reason;

  Mode required() {
    return mode == null ? Mode.PREVIEW : Mode.parse(mode);
  }
}
