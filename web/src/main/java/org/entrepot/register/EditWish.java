package org.entrepot.register;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a change of a record is wanted; a parameter object. */
public class EditWish extends PreviewParameter {

  @Parameter(description = "Why, in 1 to 500 characters; needed where the edition is final")
  @QueryParam("reason")
  @Nullable String reason;
}
