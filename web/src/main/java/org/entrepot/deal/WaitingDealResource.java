package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.access.Visibility;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.ledger.LedgerWatch;

/** Deals that count for nothing yet because no rate is known for their currency. */
@ApplicationScoped
@Path("editions/{edition}/deals/waiting")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingDealResource {

  @Inject Deals deals;
  @Inject Access access;
  @Inject LedgerWatch watch;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "List deals awaiting a rate, by code",
      description =
          "There is no exchange rate for the currency on the day of signing or in "
              + "the seven days before, so the deal does not count yet. It counts once a "
              + "rate is imported.")
  public ListJson<WaitingDealJson> waiting(
      @PathParam("edition") String edition, @BeanParam ListPaging paging) {
    Visibility visibility = access.visibility(watch.now().edition(edition));
    return ListJson.from(deals.waiting(edition, visibility, paging.part()), WaitingDealJson::from);
  }
}
