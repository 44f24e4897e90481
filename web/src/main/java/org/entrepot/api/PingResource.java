package org.entrepot.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.access.Cost;
import org.entrepot.access.Permission;

/**
 * The least that a request can cost; what others are measured against. A token is not looked at.
 */
@ApplicationScoped
@Path("ping")
@Costs(Cost.NOTHING)
public class PingResource {

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(summary = "Check that the API answers")
  public String ping() {
    return "pong";
  }
}
