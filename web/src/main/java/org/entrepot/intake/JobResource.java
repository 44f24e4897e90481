package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.access.Visibility;
import org.entrepot.api.AcceptedLanguage;
import org.entrepot.api.ListJson;
import org.entrepot.api.Paging;
import org.entrepot.api.Requires;
import org.jspecify.annotations.Nullable;

/** Jobs: how far they are, what they did or would do, and what they refused. */
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_IMPORT)
public class JobResource {

  @Inject Imports imports;
  @Inject Access access;

  /** All jobs, the latest first. */
  @GET
  @Requires(Permission.JOBS_READ)
  public ListJson<JobJson> list(
      @BeanParam Paging paging, @Context UriInfo uri, @Context HttpHeaders headers) {
    Locale locale = AcceptedLanguage.of(headers);
    return ListJson.from(
        imports.page(access.visibility(), paging.after(), paging.limit()),
        job -> JobJson.from(job, uri, locale));
  }

  /** One job. */
  @GET
  @Path("{id: [0-9]{1,18}}")
  @Requires(Permission.JOBS_READ)
  public JobJson job(@PathParam("id") long id, @Context UriInfo uri, @Context HttpHeaders headers) {
    return JobJson.from(imports.get(id, access.visibility()), uri, AcceptedLanguage.of(headers));
  }

  /** Has a preview done in earnest. */
  @POST
  @Path("{id: [0-9]{1,18}}/commit")
  @Operation(
      summary = "Has a preview done in earnest",
      description =
          "Where the records have changed since the preview so that its result would be another,"
              + " the preview is made again and the answer is a 409 with the code import.moved; the"
              + " job then has the new result and can be committed. A preview of more than 20,000"
              + " rows or 8 MB is not judged again before the answer: its job finds out when it"
              + " runs, fails with the problem import.moved, and has the new result and a link to"
              + " commit it in the same way.")
  @APIResponse(
      responseCode = "202",
      description = "It is done in earnest; the job says how it goes",
      headers =
          @Header(
              name = "Location",
              description = "The job",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = JobJson.class)))
  public Response commit(
      @PathParam("id") long id, @Context UriInfo uri, @Context HttpHeaders headers) {
    return JobJson.accepted(imports.commit(id, access.required()), uri, headers);
  }

  /** Stops a job, at its next step if it runs, or drops a preview. */
  @DELETE
  @Path("{id: [0-9]{1,18}}")
  public JobJson cancel(
      @PathParam("id") long id, @Context UriInfo uri, @Context HttpHeaders headers) {
    return JobJson.from(imports.cancel(id, access.required()), uri, AcceptedLanguage.of(headers));
  }

  /** Why rows do not go in, in the order of files, lines and columns. */
  @GET
  @Path("{id: [0-9]{1,18}}/refused")
  @Requires(Permission.JOBS_READ)
  public ListJson<RefusalJson> refused(
      @PathParam("id") long id, @BeanParam Paging paging, @Context HttpHeaders headers) {
    Locale locale = AcceptedLanguage.of(headers);
    return ListJson.from(
        imports.refused(id, access.visibility(), paging.after(), paging.limit()),
        refusal -> RefusalJson.from(refusal, locale));
  }

  /**
   * The refused rows as sent, with two more columns for code and message.
   *
   * @param file by its name in the job's result, to get what can be mended and sent again
   */
  @GET
  @Path("{id: [0-9]{1,18}}/refused")
  @Produces("text/csv;charset=UTF-8")
  @Requires(Permission.JOBS_READ)
  public Response refusedRows(
      @PathParam("id") long id,
      @Parameter(
              description =
                  "A file by its name in the result: its rows alone, to be mended and sent again as"
                      + " they are. Without it the rows of all files follow one another")
          @QueryParam("file")
          @Nullable String file,
      @Context Request conditions,
      @Context HttpHeaders headers) {
    Visibility visibility = access.visibility();
    imports.requireFile(id, file, visibility);
    Locale locale = AcceptedLanguage.of(headers);
    EntityTag tag = tag(imports.get(id, visibility), file, locale);
    ResponseBuilder known = conditions.evaluatePreconditions(tag);
    if (known != null) {
      return known.build();
    }
    StreamingOutput csv =
        out -> {
          Writer writer = new OutputStreamWriter(out, UTF_8);
          imports.writeRefused(id, file, visibility, writer, locale);
          writer.flush();
        };
    return Response.ok(csv)
        .tag(tag)
        .header("Content-Disposition", "attachment; filename=" + RefusedName.of(id, file))
        .build();
  }

  /** The digest says what became of each row, so it stands for the rows that are written. */
  private static EntityTag tag(ImportJob job, @Nullable String file, Locale locale) {
    Summary result = job.result();
    String rows = result == null || !job.refusalsKept() ? "none" : result.digest();
    String of = file == null ? "" : "-" + Integer.toHexString(file.hashCode());
    return new EntityTag(job.id() + "-" + rows + of + "-" + locale.getLanguage());
  }
}
