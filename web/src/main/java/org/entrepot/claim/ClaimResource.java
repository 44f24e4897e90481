package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.AcceptedLanguage;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.api.TableAnswer;
import org.entrepot.api.TableFile;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.Route;

/** Claims, each beside what the records say of it now. */
@ApplicationScoped
@Path("claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

  @Inject VisibleClaims claims;
  @Inject Route route;
  @Inject SourceLinks sources;
  @Inject NewClaims newClaims;
  @Inject Access access;
  @Inject CurrentAct act;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "List claims with their verdicts",
      description =
          "CONFIRMED: the known value rounds to it. CONSISTENT: it may, within "
              + "rounding. CONTRADICTED: it does not. UNKNOWN: it cannot be checked. "
              + "Leaves out claims about editions the caller may not see.")
  public ListJson<ClaimJson> all(@BeanParam ClaimParameters asked, @BeanParam ListPaging paging) {
    ClaimLinks links = new ClaimLinks(route, sources);
    return ListJson.from(
        claims.page(asked, paging.part()), checked -> ClaimJson.from(checked, links));
  }

  /** All claims that are asked for as CSV. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response csv(@BeanParam ClaimParameters asked, @Context HttpHeaders headers)
      throws IOException {
    return TableAnswer.csv(table(asked, headers));
  }

  /** All claims that are asked for as a worksheet. */
  @GET
  @Produces(TableFile.XLSX)
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response worksheet(@BeanParam ClaimParameters asked, @Context HttpHeaders headers)
      throws IOException {
    return TableAnswer.xlsx(table(asked, headers));
  }

  private TableFile table(ClaimParameters asked, HttpHeaders headers) {
    return ClaimTable.of(claims.checked(asked), AcceptedLanguage.of(headers));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.CLAIMS_WRITE)
  @Operation(
      summary = "Add a claim",
      description =
          "The rules are those for a row of claims.csv. The claim gets its own "
              + "code. To add several at once, import them. While a long import is "
              + "running, the answer is 409 with the code import.busy.")
  @APIResponse(
      responseCode = "201",
      description = "The claim with its verdict",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Already there; nothing changed",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  public Response add(ClaimWish wish, @Context UriInfo uri) {
    NewClaims.RegisteredClaim put =
        newClaims.add(wish.fields(), access.visibility(), act.required());
    Claim claim = put.claim();
    return put.isNew()
        ? Response.created(uri.getAbsolutePathBuilder().path(claim.id()).build())
            .entity(json(claim))
            .build()
        : Response.ok(json(claim)).build();
  }

  private ClaimJson json(Claim claim) {
    return ClaimJson.from(claims.check(claim), new ClaimLinks(route, sources));
  }

  /** One claim with its verdict. */
  @GET
  @Path("{claim}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "Get a claim with its verdict")
  public ClaimJson claim(@PathParam("claim") String id) {
    return json(claims.get(id));
  }
}
