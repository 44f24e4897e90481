package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;

/** How firm the figures of an edition are, and who made them so. */
@ApplicationScoped
@Path("editions/{edition}/status")
@Produces(MediaType.APPLICATION_JSON)
public class EditionStatusResource {

  @Inject EditionDesk desk;
  @Inject Access access;
  @Inject CurrentAct act;

  @GET
  @Requires(Permission.EDITIONS_READ)
  @Operation(summary = "Get the status of an edition and its history")
  public EditionStatusJson status(@PathParam("edition") String edition) {
    return desk.history(edition, access.visibility(), EditionStatusJson::from);
  }

  /** Changes of counted records after the edition was final, the latest first. */
  @GET
  @Path("revisions")
  @Requires(Permission.EDITIONS_READ)
  @Operation(summary = "List the changes made after an edition was final")
  public ListJson<RevisionJson> revisions(
      @PathParam("edition") String edition, @BeanParam ListPaging paging) {
    return ListJson.from(
        desk.revisions(edition, access.visibility(), paging.part()), RevisionJson::from);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.EDITIONS_CLOSE)
  @Operation(
      summary = "Close, finalise or reopen an edition",
      description =
          "Statisticians close a provisional edition; administrators finalise a "
              + "closing one once its last day is over, and reopen it with a reason. "
              + "Needs If-Match with the ETag of the status: 428 without it, 412 if it "
              + "has changed. From another status: 409.")
  public EditionStatusJson move(
      @PathParam("edition") String code, @BeanParam IfMatch condition, MoveJson move) {
    condition.require();
    EditionMove wish = new EditionMove(code, move.required(), ReasonText.parse(move.reason()));
    desk.move(
        wish,
        EditionMover.of(act.required(), access),
        access.visibility(),
        (edition, history) -> condition.holds(EditionStatusJson.from(edition, history)));
    return desk.history(code, access.visibility(), EditionStatusJson::from);
  }
}
