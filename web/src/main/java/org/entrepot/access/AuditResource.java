package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;

/** What was done, by whom and from where. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.AUDIT_READ)
public class AuditResource {

  @Inject AuditDesk desk;

  /** The newest first. */
  @GET
  @Operation(
      summary = "List the entries of the audit trail, newest first",
      description =
          "Each entry is one action of a person, a program or the command line; rejected sign-ins"
              + " are among them. CSV (text/csv) returns all matching entries and does not accept"
              + " limit and after.")
  public ListJson<AuditEntryJson> list(
      @BeanParam AuditParameters asked, @BeanParam ListPaging paging) {
    return ListJson.from(desk.page(asked.query(), paging.part()), AuditEntryJson::from);
  }

  /** All that are asked for as CSV. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  public Response csv(@BeanParam AuditParameters asked) {
    StreamingOutput rows = AuditTable.of(desk, asked.query())::csv;
    return Response.ok(rows)
        .header("Content-Disposition", "attachment; filename=" + AuditTable.NAME + ".csv")
        .build();
  }

  /** All of them compared with their seals. */
  @GET
  @Path("check")
  @Operation(
      summary = "Check that no entry of the audit trail was altered",
      description =
          "Each entry is sealed with a SHA-256 hash of itself and of the seal before it. This"
              + " recomputes every seal and lists those that do not match. It reads the whole"
              + " trail, which takes about 5 seconds for a million entries, and changes"
              + " nothing.")
  public AuditCheckJson check() {
    return AuditCheckJson.from(desk.check());
  }
}
