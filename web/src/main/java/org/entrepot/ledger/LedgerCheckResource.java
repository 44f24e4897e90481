package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.api.Requires;
import org.entrepot.edition.Edition;
import org.entrepot.figure.LedgerDesk;

/** An edition's ledger checked against itself, for those who audit it. */
@ApplicationScoped
@Path("editions/{edition}/ledger-check")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerCheckResource {

  @Inject LedgerDesk desk;
  @Inject Access access;
  @Inject LedgerWatch watch;

  /** What the check of a ledger found. */
  public record LedgerCheckJson(
      String edition,
      @Schema(description = "Differences, one a line; empty if everything agrees")
          List<String> faults) {}

  @GET
  @Requires(Permission.LEDGER_CHECK)
  @Operation(
      summary = "Recompute everything derived from an edition's postings, and compare",
      description =
          "Reads the whole ledger: standing postings, cells, totals, checkpoints, "
              + "head and commitments.")
  public LedgerCheckJson check(@PathParam("edition") String edition) {
    Edition of = watch.now().edition(edition);
    return new LedgerCheckJson(edition, desk.faults(of, access.visibility(of)));
  }
}
