package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.access.Permission;
import org.entrepot.api.ListJson;
import org.entrepot.api.Requires;

/** All registers by name, and the way to those of the whole deployment. */
@ApplicationScoped
@Path("registers")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource extends RegisterParent {

  /** All registers that there are, and their columns. */
  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "List the registers")
  public ListJson<RegisterJson> registers() {
    return ListJson.of(registers.all().stream().map(RegisterJson::from).toList());
  }

  @Path("{register}")
  public RecordResource records(@PathParam("register") String register) {
    return new RecordResource(this, register, null);
  }
}
