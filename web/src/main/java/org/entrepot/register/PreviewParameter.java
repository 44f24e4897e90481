package org.entrepot.register;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Whether only the effect of something is asked for; a parameter object. */
public class PreviewParameter {

  @Parameter(
      description = "true: save nothing and return the figures that would change",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @QueryParam("preview")
  @Nullable String preview;

  public boolean asked() {
    if (preview == null || preview.equals("false")) {
      return false;
    }
    if (!preview.equals("true")) {
      throw new InvalidValue("query.boolean", "preview", preview);
    }
    return true;
  }
}
