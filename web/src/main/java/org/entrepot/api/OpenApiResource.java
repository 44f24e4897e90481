package org.entrepot.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.access.Cost;
import org.entrepot.access.Permission;

/** The description of this API, made from the resources when the program is built. */
@ApplicationScoped
@Path("openapi.json")
@Costs(Cost.NOTHING)
public class OpenApiResource {

  private byte[] document = {};

  @PostConstruct
  void load() {
    try (InputStream file = OpenApiResource.class.getResourceAsStream("/openapi/openapi.json")) {
      document = Objects.requireNonNull(file, "the program has no openapi.json").readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Get this API description (OpenAPI 3.1)")
  public byte[] openApi() {
    return document.clone();
  }
}
