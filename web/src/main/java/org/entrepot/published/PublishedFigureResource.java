package org.entrepot.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.InvalidValue;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.api.Requires;
import org.jspecify.annotations.Nullable;

/** Figures of an edition as others published them, and what people have said of them. */
@ApplicationScoped
@Path("editions/{edition}/published-figures")
@Produces(MediaType.APPLICATION_JSON)
public class PublishedFigureResource {

  @Inject PublishedDesk desk;
  @Inject Access access;
  @Inject CurrentAct act;

  /**
   * What somebody says of a published figure.
   *
   * @param comparable YES or NO
   */
  public record TieWish(
      @Nullable String metric, @Nullable String comparable, @Nullable String note) {}

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "List the published figures of an edition, in order of import")
  public ListJson<PublishedFigureJson> list(
      @PathParam("edition") String edition, @BeanParam ListPaging paging) {
    return ListJson.from(desk.page(edition, access.visibility(), paging.part()), this::json);
  }

  @GET
  @Path("{id: [0-9]{1,18}}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "Get a published figure")
  public PublishedFigureJson figure(
      @PathParam("edition") String edition, @PathParam("id") long id) {
    return json(desk.get(edition, id, access.visibility()));
  }

  /** Says which metric it is a value of, and whether it is comparable. */
  @PUT
  @Path("{id: [0-9]{1,18}}/tie")
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.PUBLISHED_TIE)
  @Operation(
      summary = "Match a published figure to a metric",
      description =
          "Only figures marked comparable are compared with figures from ledgers. "
              + "The decision is kept with who made it; a corrected figure needs a new "
              + "one.")
  @APIResponse(
      responseCode = "200",
      description = "The published figure with the decision",
      content = @Content(schema = @Schema(implementation = PublishedFigureJson.class)))
  public Response tie(
      @PathParam("edition") String edition,
      @PathParam("id") long id,
      @BeanParam IfMatch condition,
      TieWish wish) {
    PublishedFigure seen = desk.get(edition, id, access.visibility());
    condition.requireOneOf(
        id, List.of(PublishedFigureJson.from(seen, true), PublishedFigureJson.from(seen, false)));
    PublishedFigure tied = desk.tie(seen, wish(wish), act.required());
    return Response.ok(json(tied)).header("ETag", RenderedAnswer.json(json(tied)).etag()).build();
  }

  private static PublishedTie.WantedTie wish(TieWish wish) {
    if (wish.metric() == null) {
      throw new InvalidValue("field.missing", "metric", null);
    }
    if (wish.comparable() == null) {
      throw new InvalidValue("field.missing", "comparable", null);
    }
    String note = wish.note();
    return new PublishedTie.WantedTie(
        wish.metric(),
        isComparable(wish.comparable()),
        note == null || note.isBlank() ? null : note.strip());
  }

  private static boolean isComparable(String answer) {
    return switch (answer.toUpperCase(Locale.ROOT)) {
      case "YES" -> true;
      case "NO" -> false;
      default -> throw new InvalidValue("published.comparable", "comparable", answer);
    };
  }

  private PublishedFigureJson json(PublishedFigure figure) {
    return PublishedFigureJson.from(figure, access.visibility().showsWho());
  }
}
