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
          "Reason; without it, rows that add or change counted records of a final "
              + "edition are rejected")
  @QueryParam("reason")
  @Nullable String reason;

  ImportMode required() {
    return mode == null ? ImportMode.PREVIEW : ImportMode.parse(mode);
  }
}
