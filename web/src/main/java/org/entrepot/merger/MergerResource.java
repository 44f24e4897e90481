package org.entrepot.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.access.Visibility;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.PreviewParameter;
import org.jspecify.annotations.Nullable;

/** Companies that are one: found by their identifiers, merged and parted again. */
@ApplicationScoped
@Path("companies")
@Produces(MediaType.APPLICATION_JSON)
public class MergerResource {

  private static final String CODE = "{code: [A-Za-z0-9._-]{1,40}}";

  @Inject MergerDesk desk;
  @Inject MergerPreview preview;
  @Inject Access access;
  @Inject CurrentAct act;

  @GET
  @Path("doubles")
  @Requires(Permission.RECORDS_READ)
  @Operation(summary = "List companies that have the same identifier")
  public ListJson<SameIdentifierJson> doubles(@BeanParam ListPaging paging) {
    return ListJson.from(
        desk.doubles(access.visibility(), paging.part()), SameIdentifierJson::from);
  }

  @GET
  @Path("mergers")
  @Requires(Permission.RECORDS_READ)
  @Operation(summary = "List mergers of companies, the latest first")
  public ListJson<MergerJson> mergers(@BeanParam ListPaging paging) {
    return ListJson.from(desk.page(access.visibility(), paging.part()), MergerJson::from);
  }

  @POST
  @Path(CODE + "/merger")
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.SHARED_WRITE)
  @Operation(
      summary = "Merge a company into another",
      description =
          "Its records become records of the other company, and later imports that name it are read"
              + " as the other. If both exhibit in an edition, one of the two exhibitors is withdrawn,"
              + " and what depends on it moves to the other. If both are parties to the same deal or"
              + " agreement, the answer is 409 and names it. With preview=true nothing is saved, and"
              + " the answer has the figures that would change.")
  public MergerResultJson merge(
      @PathParam("code") String code, @BeanParam PreviewParameter asked, MergerWishJson wish) {
    Visibility visibility = access.visibility();
    if (asked.asked()) {
      return MergerResultJson.preview(
          preview.merge(wish.kept(), code, wish.because(), visibility, act.required()));
    }
    EditOutcome edit = desk.merge(wish.kept(), code, wish.because(), visibility, act.required());
    return MergerResultJson.done(latest(code, visibility), edit);
  }

  @DELETE
  @Path(CODE + "/merger")
  @Requires(Permission.SHARED_WRITE)
  @Operation(
      summary = "Undo a merger",
      description =
          "Everything it changed is put back, except what has been changed since. With"
              + " preview=true nothing is saved, and the answer has the figures that would change.")
  public MergerResultJson undo(
      @PathParam("code") String code,
      @Parameter(description = "Why, in 1 to 500 characters", required = true) @QueryParam("reason")
          @Nullable String reason,
      @BeanParam PreviewParameter asked) {
    Visibility visibility = access.visibility();
    String because = Objects.requireNonNullElse(reason, "");
    if (asked.asked()) {
      return MergerResultJson.preview(preview.undo(code, because, visibility, act.required()));
    }
    EditOutcome edit = desk.undo(code, because, visibility, act.required());
    return MergerResultJson.done(latest(code, visibility), edit);
  }

  private CompanyMerger latest(String gone, Visibility visibility) {
    return desk.of(gone, visibility).stream()
        .filter(each -> each.gone().code().equals(gone))
        .findFirst()
        .orElseThrow();
  }
}
