package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.ledger.LedgerSnapshot;
import org.entrepot.ledger.LedgerWatch;

/** The editions of all expos. */
@ApplicationScoped
@Path("editions")
@Produces(MediaType.APPLICATION_JSON)
public class EditionResource {

  @Inject LedgerWatch watch;
  @Inject Access access;
  @Inject Clock clock;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "List all editions, by expo and ordinal")
  public ListJson<EditionJson> all(@BeanParam ListPaging paging) {
    LedgerSnapshot now = watch.now();
    ListPart part = paging.part();
    List<String> places = now.editions().stream().map(EditionResource::place).toList();
    List<Edition> read =
        part.read(now.editions(), EditionResource::place, places).limit(part.oneMore()).toList();
    return ListJson.from(Page.of(read, part, EditionResource::place), each -> json(now, each));
  }

  @GET
  @Path("{edition}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "Get an edition")
  public EditionJson edition(@PathParam("edition") String edition) {
    LedgerSnapshot now = watch.now();
    return json(now, now.edition(edition));
  }

  private EditionJson json(LedgerSnapshot now, Edition edition) {
    Long position = access.visibility().sees(edition) ? now.position(edition.code()) : null;
    return EditionJson.from(edition, position, clock);
  }

  /** A key that sorts as the list does. */
  private static String place(Edition edition) {
    return String.format(Locale.ROOT, "%s %04d", edition.expo(), edition.ordinal());
  }
}
