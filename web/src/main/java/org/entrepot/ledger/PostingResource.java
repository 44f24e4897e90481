package org.entrepot.ledger;

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
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.edition.Edition;
import org.entrepot.figure.LedgerDesk;

/** The ledger of an edition, to be read; nothing changes or removes a posting. */
@ApplicationScoped
@Path("editions/{edition}/postings")
@Produces(MediaType.APPLICATION_JSON)
public class PostingResource {

  @Inject LedgerDesk desk;
  @Inject Access access;
  @Inject LedgerWatch watch;
  @Inject SourceLinks links;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "List the postings of an edition, by seq")
  public ListJson<PostingJson> all(
      @PathParam("edition") String edition, @BeanParam ListPaging paging) {
    Edition of = watch.now().edition(edition);
    return ListJson.from(desk.page(of, access.visibility(of), paging.part()), this::json);
  }

  @GET
  @Path("{seq: [0-9]{1,18}}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "Get a posting")
  public PostingJson posting(@PathParam("edition") String edition, @PathParam("seq") long seq) {
    Edition of = watch.now().edition(edition);
    return json(desk.get(of, seq, access.visibility(of)));
  }

  private PostingJson json(Posting posting) {
    return PostingJson.from(posting, links);
  }
}
