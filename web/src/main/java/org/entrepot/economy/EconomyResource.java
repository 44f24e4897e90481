package org.entrepot.economy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.api.TableAnswer;
import org.entrepot.api.TableFile;

/** The economies that records can name. They come with the program. */
@ApplicationScoped
@Path("economies")
@Produces(MediaType.APPLICATION_JSON)
public class EconomyResource {

  @Inject Economies economies;
  @Inject EconomyDesk desk;
  @Inject CurrentAct act;
  @Inject Clock clock;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(
      summary =
          "List countries and regions, and whether each was a least developed "
              + "country on a day",
      description =
          "ISO 3166-1 codes, UN M49 regions and the United Nations list of least "
              + "developed countries. This table comes with the software; names "
              + "can be changed. CSV (text/csv) and Excel "
              + "(application/vnd.openxmlformats-officedocument.spreadsheetml.sheet) "
              + "return all of it and do not accept limit and after.")
  public ListJson<EconomyJson> all(
      @BeanParam EconomyParameters parameters, @BeanParam ListPaging paging) {
    EconomyQuery query = parameters.query(clock);
    return ListJson.from(
        economies.page(query, paging.part()), economy -> EconomyJson.from(economy, query.on()));
  }

  @GET
  @Path("{alpha2: [A-Z]{2}}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Get one country or region")
  public EconomyJson one(@PathParam("alpha2") String alpha2, @BeanParam EconomyDayParameter day) {
    StatusDay on = day.day(clock);
    return EconomyJson.from(desk.get(alpha2, on), on);
  }

  @PATCH
  @Path("{alpha2: [A-Z]{2}}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Requires(Permission.SHARED_WRITE)
  @Operation(
      summary = "Rename a country or region",
      description =
          "A merge patch of its name: a language you leave out stays as it is, and null is rejected"
              + " with 422. All pages and answers use the new name. Needs If-Match: 428 without it,"
              + " 412 if it has changed since.")
  public EconomyJson rename(
      @PathParam("alpha2") String alpha2, @BeanParam IfMatch condition, EconomyNameJson wish) {
    condition.require();
    StatusDay today = new StatusDay(LocalDate.now(clock));
    return EconomyJson.from(
        desk.rename(
            alpha2,
            economy -> condition.holds(EconomyJson.from(economy, today)),
            wish.required().get("en"),
            wish.required().get("zh"),
            act.required()),
        today);
  }

  @PUT
  @Path("regions/naming")
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.SHARED_WRITE)
  @Operation(
      summary = "Set how Hong Kong, Macao and Taiwan are named",
      description = "OF_CHINA: Hong Kong, China and 中国香港. PLAIN: Hong Kong and 香港.")
  public RegionNamingJson name(RegionNamingJson wish) {
    RegionNaming naming = RegionNaming.parse(wish.naming());
    desk.name(naming, act.required());
    return new RegionNamingJson(naming.name());
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Download the table as CSV")
  public Response csv(@BeanParam EconomyParameters parameters) throws IOException {
    return TableAnswer.csv(table(parameters));
  }

  @GET
  @Produces(TableFile.XLSX)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Download the table as Excel")
  public Response worksheet(@BeanParam EconomyParameters parameters) throws IOException {
    return TableAnswer.xlsx(table(parameters));
  }

  private TableFile table(EconomyParameters parameters) {
    EconomyQuery query = parameters.query(clock);
    return EconomyTable.of(economies.all(query), query.on());
  }
}
