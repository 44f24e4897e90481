package org.entrepot.register;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.api.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * The records of one register, of an edition or of the whole deployment; {@link RegisterResource}
 * and {@link EditionRegisterResource} lead here.
 */
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

  private final RegisterParent parent;
  private final String name;
  private final @Nullable String edition;

  RecordResource(RegisterParent parent, String name, @Nullable String edition) {
    this.parent = parent;
    this.name = name;
    this.edition = edition;
  }

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "List the records of a register",
      description =
          "Returns records that match all given filters. A filter takes a code or a name "
              + "(section=Food); numbers and dates take a range, ends included "
              + "(value.from=1000000&signed_on.to=2023-11-07). CSV (text/csv) and Excel "
              + "(application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) "
              + "return all of them, in the columns of the CSV file and in the same order; "
              + "for counted records, state is WITHDRAWN or empty. Registers that do "
              + "not belong to an edition always need a token.")
  public RecordPartJson records(@BeanParam RegisterQuery query, @BeanParam ListPaging paging) {
    VisibleRegister in = see();
    RecordListing wanted = query.listing(in);
    RecordFilter found = parent.registers.found(in, wanted.filter());
    return RecordPartJson.from(
        parent.registers.page(in, wanted.with(found), paging.part()), found.isNearly());
  }

  /** All records that are asked for as CSV, on no pages. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response csv(@BeanParam RegisterQuery query, @Context Request conditions) {
    VisibleRegister in = see();
    return parent.downloads.csv(in, query.listing(in), conditions);
  }

  /** All records that are asked for as a worksheet, on no pages. */
  @GET
  @Produces(TableFile.XLSX)
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response worksheet(@BeanParam RegisterQuery query, @Context Request conditions) {
    VisibleRegister in = see();
    return parent.downloads.xlsx(in, query.listing(in), conditions);
  }

  /** One record. */
  @GET
  @Path("{code}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "Get a record")
  public RecordJson record(@PathParam("code") String code) {
    return RecordJson.from(parent.registers.record(see(), code));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.RECORDS_WRITE)
  @Operation(
      summary = "Add a record",
      description =
          "The rules are those for a row of an import, and figures are updated. If the "
              + "record already exists, the answer is 409; correct it instead. Registers "
              + "that are imported only as a whole file do not accept single records (409). A "
              + "final edition needs a reason (409 without). A preview saves nothing: it "
              + "returns the record as it would be and the figures that would change.")
  @APIResponse(
      responseCode = "201",
      description = "Added; Location and ETag are those of the record",
      content = @Content(schema = @Schema(implementation = EditedJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Preview",
      content = @Content(schema = @Schema(implementation = EditedJson.class)))
  public Response add(@BeanParam EditWish wish, @Context UriInfo uri, EditJson record) {
    return parent.editing.add(see(), record, wish, uri);
  }

  @PATCH
  @Path("{code}")
  @Consumes({EditJson.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Requires(Permission.RECORDS_WRITE)
  @Operation(
      summary = "Correct a record",
      description =
          "A merge patch (RFC 7396): fields left out stay as they are, and null "
              + "clears a field. The rules are those for a row of an import, and figures "
              + "are updated. Needs If-Match: 428 without it, 412 if the record has "
              + "changed. A published value stays on record; correcting it adds another "
              + "version. Registers that are imported only as a whole file cannot be "
              + "corrected (409). A final edition needs a reason (409 without). A preview "
              + "changes nothing: it returns the record as it would be and the figures "
              + "that would change.")
  public EditedJson edit(
      @PathParam("code") String code,
      @BeanParam EditWish wish,
      @BeanParam IfMatch condition,
      EditJson edit) {
    return parent.editing.edit(place(code), condition, edit, wish);
  }

  /** What became of one record. */
  @GET
  @Path("{code}/changes")
  @Requires(Permission.RECORDS_READ)
  @Operation(
      summary = "List the changes of a record",
      description = "The latest first, at most 100: when, by whom, why, and from what to what.")
  public RecordChangesJson changes(@PathParam("code") String code) {
    VisibleRegister in = see();
    return parent.editing.changes(in, parent.registers.record(in, code));
  }

  @POST
  @Path("changes/{change}/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.RECORDS_WRITE)
  @Operation(
      summary = "Undo a change of records",
      description =
          "All records that the change changed get their former values again, or none does. "
              + "The undo is itself a change and can be undone. Needs a reason if figures move "
              + "(422 without). If a record has changed again since, if the change was a "
              + "withdrawal or reinstatement, or if it also changed other registers, the "
              + "answer is 409.")
  public WithdrawalJson undo(
      @PathParam("change") @Schema(minimum = "1") long change,
      @BeanParam PreviewParameter asked,
      ReasonJson why) {
    return parent.editing.undo(see(), change, asked, why);
  }

  @DELETE
  @Path("{code}")
  @Requires(Permission.RECORDS_WRITE)
  @Operation(
      summary = "Delete a record",
      description =
          "Only claims can be deleted; other registers answer 409. Needs If-Match: "
              + "428 without it, 412 if the record has changed. A later import may add "
              + "the claim again.")
  @APIResponse(responseCode = "204", description = "Deleted")
  public void delete(@PathParam("code") String code, @BeanParam IfMatch condition) {
    parent.editing.delete(place(code), condition);
  }

  private RecordPlace place(String code) {
    VisibleRegister in = see();
    return RecordPlace.of(in, code);
  }

  private VisibleRegister see() {
    return parent.see(name, edition);
  }
}
