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
      summary = "List the work that waits for the caller",
      description =
          "One item for each kind of work that the caller's roles can do. Kinds of which nothing is"
              + " waiting are left out.")
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
