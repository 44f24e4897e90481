package org.entrepot.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
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
import org.entrepot.api.ListPaging;
import org.entrepot.api.NodeAnswers;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.api.Requires;
import org.entrepot.api.TableAnswer;
import org.entrepot.api.TableFile;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.LedgerSnapshot;
import org.entrepot.ledger.LedgerWatch;
import org.entrepot.ledger.PostingJson;
import org.entrepot.ledger.SourceLinks;
import org.jspecify.annotations.Nullable;

/** Figures of an edition and the postings behind them. */
@ApplicationScoped
@Path("editions/{edition}/figures")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

  private static final String BY = "Break down by a dimension: adds parts and residual";

  @Inject Figures figures;
  @Inject Access access;
  @Inject LedgerWatch watch;
  @Inject NodeAnswers answers;
  @Inject LeastDeveloped leastDeveloped;
  @Inject SourceLinks sources;
  @Inject FigurePostingTable postingTable;
  @Inject StatedGrowths growths;
  @Inject FigureMoves moves;

  @GET
  @KeepsAnswers
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "List the figures of an edition",
      description =
          "Leaves out metrics that do not have the requested dimensions or type. CSV "
              + "(text/csv) has a row for each figure and, with by, for each of its parts.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FigureListJson.class)))
  public RenderedAnswer all(
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

  /** Figures as CSV; where they are broken down, each part in a row of its own. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response csv(
      @PathParam("edition") String edition,
      @BeanParam FigureParameters parameters,
      @Parameter(description = BY) @QueryParam("by") @Nullable String by)
      throws IOException {
    now(edition, parameters);
    return TableAnswer.csv(
        FigureTable.of(edition, figures.all(edition, parameters.query(by), access.visibility())));
  }

  @GET
  @Path("{metric}")
  @KeepsAnswers
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(summary = "Get a figure of an edition")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FigureJson.class)))
  public RenderedAnswer figure(
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
  @Path("{metric}/moves")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "Get what changed a figure since a given time, by cause",
      description =
          "Only for figures that are sums. The amounts of all causes add up to the difference"
              + " between the value then and the value now.")
  public FigureMoveJson moves(
      @BeanParam FigureAddress address,
      @Parameter(
              description = "A time (2023-11-09T10:00:00Z) or a ledger position (18204)",
              required = true)
          @QueryParam("since")
          @Nullable String since) {
    KnownAt moment = KnownAt.parse("since", since == null ? "" : since);
    return FigureMoveJson.from(moves.since(address.name(), moment, access.visibility()));
  }

  @GET
  @Path("{metric}/records")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  @Operation(
      summary = "List the postings that add up to a figure, oldest first",
      description = "CSV (text/csv) returns all of them and does not accept limit and after.")
  public ListJson<PostingJson> records(
      @BeanParam FigureAddress address,
      @BeanParam FigureParameters parameters,
      @BeanParam ListPaging paging) {
    now(address.edition, parameters);
    return ListJson.from(
        figures.postings(address.name(), parameters.query(), access.visibility(), paging.part()),
        posting -> PostingJson.from(posting, sources));
  }

  /** All of them as CSV, on no pages. */
  @GET
  @Path("{metric}/records")
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.PUBLIC)
  @SecurityRequirementsSets({
    @SecurityRequirementsSet,
    @SecurityRequirementsSet(@SecurityRequirement(name = "token"))
  })
  public Response recordsCsv(
      @BeanParam FigureAddress address,
      @BeanParam FigureParameters parameters,
      @Context Request conditions) {
    now(address.edition, parameters);
    FigurePostingTable.AskedTable asked =
        postingTable.of(address.name(), parameters.query(), access.visibility());
    EntityTag tag = tag(asked, parameters.query());
    ResponseBuilder known = conditions.evaluatePreconditions(tag);
    if (known != null) {
      return known.tag(tag).build();
    }
    TableFile table = asked.read().get();
    StreamingOutput rows = table::csv;
    return Response.ok(rows)
        .tag(tag)
        .header("Content-Disposition", "attachment; filename=" + table.name() + ".csv")
        .build();
  }

  /** They stream, so the tag says which state of the ledgers they show, and to whom. */
  private EntityTag tag(FigurePostingTable.AskedTable asked, FigureQuery query) {
    String shown = asked.state() + query + access.visibility().key();
    return new EntityTag(
        RenderedAnswer.of(shown.getBytes(UTF_8)).etag().replace("\"", "") + "-csv");
  }

  private RenderedAnswer answer(
      String code, FigureParameters parameters, UriInfo uri, Supplier<? extends Record> answer) {
    LedgerSnapshot now = now(code, parameters);
    Edition edition = now.edition(code);
    NodeAnswers.NodeQuestion question =
        new NodeAnswers.NodeQuestion(access.visibility(), KeptAnswers.address(uri), code);
    return answers.get(question, now.stamp(edition), () -> RenderedAnswer.json(answer.get()));
  }

  /** For those who may read: who may not is told no position and waits for none. */
  private LedgerSnapshot now(String edition, FigureParameters parameters) {
    LedgerSnapshot now = watch.now();
    access.visibility(now.edition(edition));
    Long least = parameters.minPosition();
    return least == null ? now : watch.atLeast(edition, least);
  }

  private FigureJson json(Figure figure, UriInfo uri) {
    return FigureJson.from(
        figure, uri.getBaseUri().getPath(), leastDeveloped.among(figure), growths.of(figure));
  }
}
