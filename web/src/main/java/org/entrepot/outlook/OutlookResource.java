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
import org.entrepot.api.ListPaging;
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
      "CSV (text/csv) returns all of them, in the columns of outlook.csv, ready to be imported"
          + " again; it does not accept limit and after.";
  private static final String INDICATOR = "Only this indicator (code), such as imports_growth";

  @Inject OutlookValues values;
  @Inject OutlookPublishing publishing;

  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(
      summary =
          "List the values of all indicators, by indicator, period, currency, "
              + "qualifier and version",
      description =
          "A revised value does not replace an earlier one: it is another version. "
              + "Returns the latest version of each value, or all of them. "
              + AS_FILE)
  public ListJson<OutlookJson> all(
      @Parameter(description = INDICATOR) @QueryParam("indicator") @Nullable String indicator,
      @BeanParam OutlookParameters parameters,
      @BeanParam ListPaging paging) {
    return page(query(indicator, parameters), paging);
  }

  @GET
  @Produces(CSV)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Download as outlook.csv")
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
      summary = "List the values of an indicator, by period, currency, qualifier and version",
      description = "An indicator without any value answers 404. " + AS_FILE)
  public ListJson<OutlookJson> indicator(
      @PathParam("indicator") String indicator,
      @BeanParam OutlookParameters parameters,
      @BeanParam ListPaging paging) {
    OutlookQuery query = parameters.query();
    values.require(indicator);
    return page(query.of(indicator), paging);
  }

  @GET
  @Path("{indicator}")
  @Produces(CSV)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Download as outlook.csv")
  public String indicatorAsFile(
      @PathParam("indicator") String indicator, @BeanParam OutlookParameters parameters) {
    OutlookQuery query = parameters.query();
    values.require(indicator);
    return OutlookCsv.of(values.all(query.of(indicator)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.SHARED_WRITE)
  @Operation(
      summary = "Add a value",
      description =
          "The rules are those for a row of outlook.csv. Sending a version again "
              + "unchanged has no effect; with other content it is rejected, because a "
              + "published value stays on record. While a long import is running, the "
              + "answer is 409 with the code import.busy.")
  @APIResponse(
      responseCode = "201",
      description = "Added",
      headers =
          @Header(
              name = "Location",
              description = "The record",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = OutlookJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Already there; nothing changed",
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

  private ListJson<OutlookJson> page(OutlookQuery query, ListPaging paging) {
    return ListJson.from(values.page(query, paging.part()), OutlookJson::from);
  }
}
