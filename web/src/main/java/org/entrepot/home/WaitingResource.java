package org.entrepot.home;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.api.ListJson;
import org.entrepot.api.Requires;

/** What waits for whoever asks. */
@Path("waiting")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.EDITIONS_READ)
public class WaitingResource {

  @Inject HomeDesk desk;
  @Inject Access access;
  @Inject WaitingLinks links;

  @GET
  @Operation(
      summary = "List the work that is waiting for the caller",
      description = "Only what the caller's roles can act on, and only what there is any of.")
  public ListJson<WaitingWorkJson> waiting() {
    return ListJson.of(
        desk.waiting(access.visibility()).stream()
            .map(
                work ->
                    new WaitingWorkJson(
                        work.kind(), work.count(), work.oldest(), links.page(work.kind())))
            .toList());
  }
}
