package org.entrepot.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.access.Role;
import org.entrepot.api.AcceptedLanguage;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.page.Route;

/** Claims, each beside what the records say of it now. */
@ApplicationScoped
@Path("claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

  @Inject VisibleClaims claims;
  @Inject Route route;
  @Inject NewClaims newClaims;
  @Inject Access access;
  @Inject HttpServletRequest request;

  @GET
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "Claims, each with its verdict",
      description =
          "CONFIRMED: what is known rounds to it. CONSISTENT: it may, within rounding. CONTRADICTED:"
              + " it does not. UNKNOWN: nothing is known of it. Claims about editions that are not"
              + " open to the caller are not among them.")
  public ListJson<ClaimJson> all(@BeanParam Paging paging) {
    ClaimLinks links = new ClaimLinks(route);
    return ListJson.from(page(paging), claim -> ClaimJson.from(claims.check(claim), links));
  }

  private Page<Claim> page(Paging paging) {
    Cursor after = paging.after();
    List<Claim> all = claims.all();
    Stream<Claim> rest =
        after == null
            ? all.stream()
            : all.stream().dropWhile(each -> !each.id().equals(after.key())).skip(1);
    return Page.of(rest.limit(paging.limit() + 1L).toList(), paging.limit(), Claim::id);
  }

  /** The same as CSV, all of them. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public String csv(@Context HttpHeaders headers) {
    List<Checked> checked = claims.all().stream().map(claims::check).toList();
    return ClaimCsv.of(checked, AcceptedLanguage.of(headers));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMINISTRATOR, Role.STATISTICS})
  @Operation(
      summary = "Puts a claim into the register",
      description =
          "By the rules of a row of claims.csv; it gets a code of its own. Several at once come in"
              + " by import. Where an import goes in for long the answer is a 409 with the code"
              + " import.busy.")
  @APIResponse(
      responseCode = "201",
      description = "The claim with its verdict",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already, and nothing has changed",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  public Response add(ClaimWish wish, @Context UriInfo uri) {
    Act act = new Act(access.required(), request.getRemoteAddr());
    Optional<Claim> same = newClaims.same(wish.fields());
    if (same.isPresent()) {
      return Response.ok(json(same.get())).build();
    }
    Claim claim = newClaims.add(wish.fields(), act);
    return Response.created(uri.getAbsolutePathBuilder().path(claim.id()).build())
        .entity(json(claim))
        .build();
  }

  private ClaimJson json(Claim claim) {
    return ClaimJson.from(claims.check(claim), new ClaimLinks(route));
  }

  /** One claim with its verdict. */
  @GET
  @Path("{claim}")
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public ClaimJson claim(@PathParam("claim") String id) {
    return json(claims.get(id));
  }
}
