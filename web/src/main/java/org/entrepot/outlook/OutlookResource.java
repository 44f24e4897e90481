package org.entrepot.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.InvalidValue;
import org.entrepot.access.Permission;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.api.Requires;
import org.jspecify.annotations.Nullable;

/**
 * Indicators and targets of trade as others published them. They come in by import or one by one.
 */
@ApplicationScoped
@Path("outlook")
@Produces(MediaType.APPLICATION_JSON)
public class OutlookResource {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String AS_FILE =
      "As text/csv all come at once, in the columns of the bundle's outlook.csv, which can be"
          + " imported again; limit and after are refused then.";
  private static final String INDICATOR = "Only this indicator, by code: imports_growth";

  @Inject OutlookValues values;
  @Inject Publishing publishing;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(
      summary = "Values of all indicators, by indicator, period, currency, qualifier and vintage",
      description =
          "A revised value never takes the place of an earlier one: it is another vintage. The"
              + " latest vintage of each value is given, or all of them with vintages=all. "
              + AS_FILE)
  public ListJson<OutlookJson> all(
      @Parameter(description = INDICATOR) @QueryParam("indicator") @Nullable String indicator,
      @BeanParam OutlookParameters parameters,
      @BeanParam Paging paging) {
    return page(query(indicator, parameters), paging);
  }

  @GET
  @Produces(CSV)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "The same as the bundle's outlook.csv")
  public String allAsFile(
      @Parameter(description = INDICATOR) @QueryParam("indicator") @Nullable String indicator,
      @BeanParam OutlookParameters parameters) {
    return OutlookCsv.of(values.all(query(indicator, parameters)));
  }

  @GET
  @Path("{indicator}")
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(
      summary = "Values of an indicator, by period, currency, qualifier and vintage",
      description = "An indicator that has no value at all is not there: 404. " + AS_FILE)
  public ListJson<OutlookJson> indicator(
      @PathParam("indicator") String indicator,
      @BeanParam OutlookParameters parameters,
      @BeanParam Paging paging) {
    OutlookQuery query = parameters.query();
    values.require(indicator);
    return page(query.of(indicator), paging);
  }

  @GET
  @Path("{indicator}")
  @Produces(CSV)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "The same as the bundle's outlook.csv")
  public String indicatorAsFile(
      @PathParam("indicator") String indicator, @BeanParam OutlookParameters parameters) {
    OutlookQuery query = parameters.query();
    values.require(indicator);
    return OutlookCsv.of(values.all(query.of(indicator)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.RECORDS_WRITE)
  @Operation(
      summary = "Brings one value in",
      description =
          "The same rules hold as for a row of outlook.csv. A vintage that is there with the same"
              + " content stays as it is; with other content it is refused, for what was published"
              + " stays. Where an import goes in for long the answer is a 409 with the code"
              + " import.busy.")
  @APIResponse(
      responseCode = "201",
      description = "Taken in",
      headers =
          @Header(
              name = "Location",
              description = "The record",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = OutlookJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was there already, and nothing has changed",
      content = @Content(schema = @Schema(implementation = OutlookJson.class)))
  public Response publish(PublishedValue value, @Context UriInfo uri) {
    return publishing.publish(value, uri);
  }

  /** Of one indicator, where it is named: one that is not there is no filter but a mistake. */
  private OutlookQuery query(@Nullable String indicator, OutlookParameters parameters) {
    OutlookQuery query = parameters.query();
    if (indicator == null) {
      return query;
    }
    if (!values.indicators().contains(indicator)) {
      throw new InvalidValue("outlook.unknown", "indicator", indicator);
    }
    return query.of(indicator);
  }

  private ListJson<OutlookJson> page(OutlookQuery query, Paging paging) {
    return ListJson.from(values.page(query, paging.after(), paging.limit()), OutlookJson::from);
  }
}
