package org.entrepot.intake;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.access.Visibility;
import org.entrepot.api.AcceptedLanguage;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.edition.ReasonText;
import org.jspecify.annotations.Nullable;

/** Jobs: how far they are, what they did or would do, and what they refused. */
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_IMPORT)
public class JobResource {

  @Inject Imports imports;
  @Inject Access access;
  @Inject CurrentAct act;

  /** All jobs, the latest first. */
  @GET
  @Requires(Permission.JOBS_READ)
  @Operation(summary = "List jobs")
  public ListJson<JobJson> list(
      @BeanParam ListPaging paging, @Context UriInfo uri, @Context HttpHeaders headers) {
    Locale locale = AcceptedLanguage.of(headers);
    return ListJson.from(
        imports.page(access.visibility(), paging.part()), job -> JobJson.from(job, uri, locale));
  }

  /** One job. */
  @GET
  @Path("{id: [0-9]{1,18}}")
  @Requires(Permission.JOBS_READ)
  @Operation(summary = "Get a job")
  public JobJson job(@PathParam("id") long id, @Context UriInfo uri, @Context HttpHeaders headers) {
    return JobJson.from(imports.get(id, access.visibility()), uri, AcceptedLanguage.of(headers));
  }

  /** Has a preview done in earnest. */
  @POST
  @Path("{id: [0-9]{1,18}}/commit")
  @Operation(
      summary = "Commit a preview",
      description =
          "If records have changed since the preview so that its result would "
              + "differ, a new preview is made and the answer is 409 with the code "
              + "import.moved; the job then has the new result and can be committed. "
              + "Previews of more than 20,000 rows or 8 MB are checked when the job runs "
              + "instead: it then fails with import.moved, and has the new result and a "
              + "link to commit it.")
  @APIResponse(
      responseCode = "202",
      description = "Committed; follow the job for progress",
      headers =
          @Header(
              name = "Location",
              description = "The job",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = JobJson.class)))
  public Response commit(
      @PathParam("id") long id, @Context UriInfo uri, @Context HttpHeaders headers) {
    return JobJson.accepted(imports.commit(id, access.visibility(), act.required()), uri, headers);
  }

  /** Takes the reason that rows of a preview want. */
  @POST
  @Path("{id: [0-9]{1,18}}/reason")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Give the reason for changes to a final edition",
      description =
          "Rows that add or change counted records of a final edition are rejected with the code"
              + " edition.final until a reason is given. The preview is made again with the reason,"
              + " which replaces an earlier one.")
  @APIResponse(
      responseCode = "202",
      description = "Previewing again; follow the job for progress",
      headers =
          @Header(
              name = "Location",
              description = "The job",
              schema = @Schema(implementation = String.class)),
      content = @Content(schema = @Schema(implementation = JobJson.class)))
  public Response reason(
      @PathParam("id") long id, WhyJson why, @Context UriInfo uri, @Context HttpHeaders headers) {
    ReasonText reason = ReasonText.required(why.reason());
    return JobJson.accepted(
        imports.give(id, reason, access.visibility(), act.required()), uri, headers);
  }

  /** Stops a job, at its next step if it runs, or drops a preview. */
  @DELETE
  @Path("{id: [0-9]{1,18}}")
  @Operation(summary = "Cancel a job")
  public JobJson cancel(
      @PathParam("id") long id, @Context UriInfo uri, @Context HttpHeaders headers) {
    ImportJob job = imports.cancel(id, access.visibility(), act.required());
    return JobJson.from(job, uri, AcceptedLanguage.of(headers));
  }

  /** Why rows do not go in, in the order of files, lines and columns. */
  @GET
  @Path("{id: [0-9]{1,18}}/refused")
  @Requires(Permission.JOBS_READ)
  @Operation(summary = "List the rejected rows of an import")
  public ListJson<RefusalJson> refused(
      @PathParam("id") long id, @BeanParam ListPaging paging, @Context HttpHeaders headers) {
    Locale locale = AcceptedLanguage.of(headers);
    return ListJson.from(
        imports.refused(id, access.visibility(), paging.part()),
        refusal -> RefusalJson.from(refusal, locale));
  }

  /** What is to be noticed of rows that go in: read otherwise than written, or known twice. */
  @GET
  @Path("{id: [0-9]{1,18}}/notices")
  @Requires(Permission.JOBS_READ)
  @Operation(
      summary = "List what to check in the accepted rows",
      description =
          "Values that were read differently from how they were written, and records that may be"
              + " duplicates. At most the first 1,000 of each kind in a file.")
  public ListJson<NoticeJson> notices(
      @PathParam("id") long id, @BeanParam ListPaging paging, @Context HttpHeaders headers) {
    Locale locale = AcceptedLanguage.of(headers);
    return ListJson.from(
        imports.notices(id, access.visibility(), paging.part()),
        notice -> NoticeJson.from(notice, locale));
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
                  "Name of a file in the result: only its rows, ready to fix and upload "
                      + "again. Without it, the rows of all files")
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
    RefusedFile refused = new RefusedFile(imports, visibility, locale);
    StreamingOutput csv = out -> refused.send(id, file, out);
    return Response.ok(csv)
        .tag(tag)
        .header("Content-Disposition", "attachment; filename=" + RefusedName.of(id, file))
        .build();
  }

  /** The digest says what became of each row, so it stands for the rows that are written. */
  private static EntityTag tag(ImportJob job, @Nullable String file, Locale locale) {
    ImportSummary result = job.result();
    String rows = result == null || !job.refusalsKept() ? "none" : result.digest();
    String of = file == null ? "" : "-" + Integer.toHexString(file.hashCode());
    return new EntityTag(job.id() + "-" + rows + of + "-" + locale.getLanguage());
  }
}
