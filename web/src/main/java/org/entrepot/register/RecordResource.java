package org.entrepot.register;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
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
      summary = "The records of a register, by code",
      description =
          "Narrowed to those that have all of the values given. As text/csv or as a worksheet"
              + " (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) it is whole,"
              + " in the columns of the bundle's file. Registers of the deployment always need a"
              + " token.")
  public ListJson<EntryJson> entries(@BeanParam RegisterQuery query, @BeanParam Paging paging) {
    return ListJson.from(
        parent.registers.page(see(), query.filter(), paging.after(), paging.limit()),
        EntryJson::from);
  }

  /** All entries that are asked for as CSV, on no pages. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response csv(@BeanParam RegisterQuery query, @Context Request conditions) {
    return parent.downloads.csv(see(), query.filter(), conditions);
  }

  /** All entries that are asked for as a worksheet, on no pages. */
  @GET
  @Produces(TableFile.XLSX)
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response worksheet(@BeanParam RegisterQuery query, @Context Request conditions) {
    return parent.downloads.xlsx(see(), query.filter(), conditions);
  }

  /** One record. */
  @GET
  @Path("{code}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public EntryJson entry(@PathParam("code") String code) {
    return EntryJson.from(parent.registers.entry(see(), code));
  }

  @PATCH
  @Path("{code}")
  @Consumes({EditJson.MERGE_PATCH, MediaType.APPLICATION_JSON})
  @Requires(Permission.RECORDS_WRITE)
  @Operation(
      summary = "Corrects a record",
      description =
          "A merge patch (RFC 7396) of the record: fields that are not named stay, one that is null"
              + " is not known any more. The rules for a row of an import hold here as well; what"
              + " the record counts for is settled anew. Needs If-Match: 428 without it, 412 where"
              + " the record has changed since. What was published in vintages stays, and a"
              + " corrected record is another vintage. Registers whose records come as a whole file"
              + " only take none: 409. Where the edition is final, it needs a reason: 409 without.")
  public EditedJson edit(
      @PathParam("code") String code,
      @Parameter(description = "Why; needed where the edition is final") @QueryParam("reason")
          @Nullable String reason,
      @BeanParam IfMatch condition,
      EditJson edit) {
    return parent.editing.edit(place(code), condition, edit, reason);
  }

  @DELETE
  @Path("{code}")
  @Requires(Permission.RECORDS_WRITE)
  @Operation(
      summary = "Deletes a record",
      description =
          "Claims only: nothing counts them. Needs If-Match: 428 without it, 412 where the record"
              + " has changed since. Records of all other registers stay: 409. A later import may"
              + " bring a claim again.")
  @APIResponse(responseCode = "204", description = "It is no longer in the register")
  public void delete(@PathParam("code") String code, @BeanParam IfMatch condition) {
    parent.editing.delete(place(code), condition);
  }

  private RecordDesk.Place place(String code) {
    VisibleRegister in = see();
    return new RecordDesk.Place(in.register(), in.edition(), code, in.visibility());
  }

  private VisibleRegister see() {
    return parent.see(name, edition);
  }
}
