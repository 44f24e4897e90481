package org.entrepot.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.api.AcceptedLanguage;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.page.Route;

/** Claims, each beside what the records say of it now. They come in by import. */
@ApplicationScoped
@Path("claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

  @Inject VisibleClaims claims;
  @Inject Route route;

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

  /** One claim with its verdict. */
  @GET
  @Path("{claim}")
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public ClaimJson claim(@PathParam("claim") String id) {
    return ClaimJson.from(claims.check(claims.get(id)), new ClaimLinks(route));
  }
}
