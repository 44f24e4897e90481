package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The way to the registers of an edition. */
@ApplicationScoped
@Path("editions/{edition}/registers")
public class EditionRegisterResource extends RegisterParent {

  @Path("{register}")
  public RecordResource records(
      @PathParam("edition") String edition, @PathParam("register") String register) {
    return new RecordResource(this, register, edition);
  }
}
