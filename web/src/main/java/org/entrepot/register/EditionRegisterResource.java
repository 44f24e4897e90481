package org.entrepot.register;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Access;
import org.entrepot.access.Role;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.api.TableFile;
import org.entrepot.ledger.Watch;

/** The registers of an edition. */
@ApplicationScoped
@Path("editions/{edition}/registers")
@Produces(MediaType.APPLICATION_JSON)
public class EditionRegisterResource {

  @Inject Registers registers;
  @Inject Downloads downloads;
  @Inject Editing editing;
  @Inject Access access;
  @Inject Watch watch;

  @GET
  @Path("{register}")
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "The records of a register of an edition, by code",
      description =
          "Narrowed to those that have all of the values given. As text/csv or as a worksheet"
              + " (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) it is whole,"
              + " in the columns of the bundle's file.")
  public ListJson<EntryJson> entries(
      @PathParam("edition") String edition,
      @PathParam("register") String name,
      @BeanParam RegisterQuery query,
      @BeanParam Paging paging) {
    access.requireRead(watch.now().edition(edition));
    Register register = registers.get(name, edition);
    return ListJson.from(
        registers.page(register, edition, query.filter(), paging.after(), paging.limit()),
        EntryJson::from);
  }

  /** The same as CSV, whole. */
  @GET
  @Path("{register}")
  @Produces("text/csv;charset=UTF-8")
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response csv(
      @PathParam("edition") String edition,
      @PathParam("register") String name,
      @BeanParam RegisterQuery query,
      @Context Request conditions) {
    access.requireRead(watch.now().edition(edition));
    return downloads.csv(registers.get(name, edition), edition, query.filter(), conditions);
  }

  /** The same as a worksheet, whole. */
  @GET
  @Path("{register}")
  @Produces(TableFile.XLSX)
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response worksheet(
      @PathParam("edition") String edition,
      @PathParam("register") String name,
      @BeanParam RegisterQuery query,
      @Context Request conditions) {
    access.requireRead(watch.now().edition(edition));
    return downloads.xlsx(registers.get(name, edition), edition, query.filter(), conditions);
  }

  /** One record. */
  @GET
  @Path("{register}/{code}")
  @PermitAll
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public EntryJson entry(
      @PathParam("edition") String edition,
      @PathParam("register") String name,
      @PathParam("code") String code) {
    access.requireRead(watch.now().edition(edition));
    return EntryJson.from(registers.entry(registers.get(name, edition), edition, code));
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
      @PathParam("edition") String edition,
      @PathParam("register") String name,
      @PathParam("code") String code,
      @BeanParam IfMatch condition,
      EditJson edit) {
    access.requireRead(watch.now().edition(edition));
    return editing.edit(
        new RecordDesk.Place(registers.get(name, edition), edition, code), condition, edit);
  }
}
