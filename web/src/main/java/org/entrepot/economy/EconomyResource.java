package org.entrepot.economy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.access.Permission;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.api.Requires;
import org.entrepot.api.TableAnswer;
import org.entrepot.api.TableFile;

/** The economies that records can name. They come with the program. */
@ApplicationScoped
@Path("economies")
@Produces(MediaType.APPLICATION_JSON)
public class EconomyResource {

  @Inject Economies economies;
  @Inject Clock clock;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(
      summary = "Economies by alpha-2 code, and whether they were least developed on a day",
      description =
          "Codes of ISO 3166-1, regions of UN M49, the United Nations' list of least developed"
              + " countries. They come with the program: no method changes them. As text/csv or as"
              + " a worksheet (application/vnd.openxmlformats-officedocument.spreadsheetml.sheet)"
              + " all come at once; limit and after are refused then.")
  public ListJson<EconomyJson> all(
      @BeanParam EconomyParameters parameters, @BeanParam Paging paging) {
    EconomyQuery query = parameters.query(clock);
    return ListJson.from(
        economies.page(query, paging.after(), paging.limit()),
        economy -> EconomyJson.from(economy, query.on()));
  }

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "The same as CSV, whole")
  public Response csv(@BeanParam EconomyParameters parameters) throws IOException {
    return TableAnswer.csv(table(parameters));
  }

  @GET
  @Produces(TableFile.XLSX)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "The same as a worksheet, whole")
  public Response worksheet(@BeanParam EconomyParameters parameters) throws IOException {
    return TableAnswer.xlsx(table(parameters));
  }

  private TableFile table(EconomyParameters parameters) {
    EconomyQuery query = parameters.query(clock);
    return EconomyTable.of(economies.all(query), query.on());
  }
}
