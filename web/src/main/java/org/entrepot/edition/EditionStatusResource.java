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
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.api.Requires;

/** How firm the figures of an edition are, and who made them so. */
@ApplicationScoped
@Path("editions/{edition}/status")
@Produces(MediaType.APPLICATION_JSON)
public class EditionStatusResource {

  @Inject EditionDesk desk;
  @Inject Access access;

  @GET
  @Requires(Permission.EDITIONS_READ)
  @Operation(summary = "The status of an edition, and how it came to it")
  public EditionStatusJson status(@PathParam("edition") String edition) {
    return desk.history(edition, EditionStatusJson::from);
  }

  /** Changes of counted records after the edition was final, the latest first. */
  @GET
  @Path("revisions")
  @Requires(Permission.EDITIONS_READ)
  public ListJson<RevisionJson> revisions(
      @PathParam("edition") String edition, @BeanParam Paging paging) {
    return ListJson.from(
        desk.revisions(edition, paging.after(), paging.limit()), RevisionJson::from);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.EDITIONS_CLOSE)
  @Operation(
      summary = "Closes, finalises or opens an edition again",
      description =
          "Whoever keeps statistics closes a provisional edition; administrators finalise one that"
              + " is closing, once its last day is over, and open it again, with a reason. Needs"
              + " If-Match with the ETag of the status: 428 without it, 412 where it has changed"
              + " since. From another status: 409.")
  public EditionStatusJson move(
      @PathParam("edition") String code, @BeanParam IfMatch condition, MoveJson move) {
    condition.require();
    EditionMove wish = new EditionMove(code, move.required(), ReasonText.parse(move.reason()));
    desk.move(
        wish,
        access.mover(),
        (edition, history) -> condition.holds(EditionStatusJson.from(edition, history)));
    return desk.history(code, EditionStatusJson::from);
  }
}
