package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSets;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.api.Rendered;
import org.entrepot.api.Requires;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.PostingJson;
import org.entrepot.ledger.Snapshot;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.ledger.Watch;
import org.jspecify.annotations.Nullable;

/** Figures of an edition and the postings behind them. */
@ApplicationScoped
@Path("editions/{edition}/figures")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

  private static final String BY = "Break down by a dimension: adds parts and residual";

  @Inject Figures figures;
  @Inject Access access;
  @Inject Watch watch;
  @Inject Answers answers;
  @Inject LeastDeveloped leastDeveloped;
  @Inject SourceLinks sources;
  @Inject StatedGrowths growths;

  @GET
  @Kept
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "All figures of an edition",
      description = "Metrics that have not the dimensions or the kind asked for are left out.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FigureListJson.class)))
  public Rendered all(
      @PathParam("edition") String edition,
      @BeanParam FigureParameters parameters,
      @Parameter(description = BY) @QueryParam("by") @Nullable String by,
      @Context UriInfo uri) {
    return answer(
        edition,
        parameters,
        uri,
        () ->
            ListJson.of(
                figures.all(edition, parameters.query(by), access.visibility()).stream()
                    .map(figure -> json(figure, uri))
                    .toList()));
  }

  @GET
  @Path("{metric}")
  @Kept
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "A figure of an edition")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FigureJson.class)))
  public Rendered figure(
      @BeanParam FigureAddress address,
      @BeanParam FigureParameters parameters,
      @Parameter(description = BY) @QueryParam("by") @Nullable String by,
      @Context UriInfo uri) {
    return answer(
        address.edition,
        parameters,
        uri,
        () ->
            json(
                figures.figure(
                    address.edition, address.metric, parameters.query(by), access.visibility()),
                uri));
  }

  @GET
  @Path("{metric}/records")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "The postings that make a figure, oldest first, no other")
  public ListJson<PostingJson> records(
      @BeanParam FigureAddress address,
      @BeanParam FigureParameters parameters,
      @BeanParam Paging paging) {
    now(address.edition, parameters);
    return ListJson.from(
        figures.records(
            address.name(),
            parameters.query(),
            access.visibility(),
            paging.after(),
            paging.limit()),
        posting -> PostingJson.from(posting, sources));
  }

  private Rendered answer(
      String code, FigureParameters parameters, UriInfo uri, Supplier<? extends Record> answer) {
    Snapshot now = now(code, parameters);
    Edition edition = now.edition(code);
    Answers.Question question =
        new Answers.Question(access.visibility(), KeptAnswers.address(uri), code);
    return answers.get(question, now.stamp(edition), answer);
  }

  /** For those who may read: who may not is told no position and waits for none. */
  private Snapshot now(String edition, FigureParameters parameters) {
    Snapshot now = watch.now();
    access.visibility(now.edition(edition));
    Long least = parameters.minPosition();
    return least == null ? now : watch.atLeast(edition, least);
  }

  private FigureJson json(Figure figure, UriInfo uri) {
    return FigureJson.from(
        figure, uri.getBaseUri().getPath(), leastDeveloped.among(figure), growths.of(figure));
  }
}
