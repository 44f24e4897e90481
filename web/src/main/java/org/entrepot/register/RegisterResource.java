package org.entrepot.register;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.access.Role;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.api.TableFile;

/** Registers, and those of the whole deployment. */
@ApplicationScoped
@Path("registers")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  @Inject Registers registers;
  @Inject Downloads downloads;
  @Inject Editing editing;

  /** All registers that there are, and their columns. */
  @GET
  @PermitAll
  @SecurityRequirements
  public ListJson<RegisterJson> registers() {
    return ListJson.of(registers.all().stream().map(RegisterJson::from).toList());
  }

  @GET
  @Path("{register}")
  @RolesAllowed({Role.ADMINISTRATOR, Role.STATISTICS, Role.AUDITOR})
  @Operation(
      summary = "The records of a register of the deployment, by code",
      description =
          "Narrowed to those that have all of the values given. As text/csv or as a worksheet"
              + " (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) it is whole,"
              + " in the columns of the bundle's file.")
  public ListJson<EntryJson> entries(
      @PathParam("register") String name,
      @BeanParam RegisterQuery query,
      @BeanParam Paging paging) {
    Register register = registers.get(name, null);
    return ListJson.from(
        registers.page(register, null, query.filter(), paging.after(), paging.limit()),
        EntryJson::from);
  }

  /** The same as CSV, whole. */
  @GET
  @Path("{register}")
  @Produces("text/csv;charset=UTF-8")
  @RolesAllowed({Role.ADMINISTRATOR, Role.STATISTICS, Role.AUDITOR})
  public Response csv(
      @PathParam("register") String name,
      @BeanParam RegisterQuery query,
      @Context Request conditions) {
    return downloads.csv(registers.get(name, null), null, query.filter(), conditions);
  }

  /** The same as a worksheet, whole. */
  @GET
  @Path("{register}")
  @Produces(TableFile.XLSX)
  @RolesAllowed({Role.ADMINISTRATOR, Role.STATISTICS, Role.AUDITOR})
  public Response worksheet(
      @PathParam("register") String name,
      @BeanParam RegisterQuery query,
      @Context Request conditions) {
    return downloads.xlsx(registers.get(name, null), null, query.filter(), conditions);
  }

  /** One record. */
  @GET
  @Path("{register}/{code}")
  @RolesAllowed({Role.ADMINISTRATOR, Role.STATISTICS, Role.AUDITOR})
  public EntryJson entry(@PathParam("register") String name, @PathParam("code") String code) {
    return EntryJson.from(registers.entry(registers.get(name, null), null, code));
  }

  @PUT
  @Path("{register}/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.ADMINISTRATOR, Role.STATISTICS})
  @Operation(
      summary = "Corrects a record",
      description =
          "The same rules hold as for a row of an import; what it counts for is settled anew. Needs"
              + " If-Match: 428 without it, 412 where the record has changed since. What was published"
              + " in vintages stays, and a corrected record is another vintage. Registers whose"
              + " records come as a whole file only take none: 409.")
  public EditedJson edit(
      @PathParam("register") String name,
      @PathParam("code") String code,
      @BeanParam IfMatch condition,
      EditJson edit) {
    return editing.edit(
        new RecordDesk.Place(registers.get(name, null), null, code), condition, edit);
  }

  @DELETE
  @Path("{register}/{code}")
  @RolesAllowed({Role.ADMINISTRATOR, Role.STATISTICS})
  @Operation(
      summary = "Takes a record back",
      description =
          "Claims only: nothing counts them. Needs If-Match: 428 without it, 412 where the record"
              + " has changed since. Records of all other registers stay: 409. A later import may"
              + " bring a claim again.")
  @APIResponse(responseCode = "204", description = "It is no longer in the register")
  public void withdraw(
      @PathParam("register") String name,
      @PathParam("code") String code,
      @BeanParam IfMatch condition) {
    editing.withdraw(new RecordDesk.Place(registers.get(name, null), null, code), condition);
  }
}
