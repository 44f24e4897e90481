package org.entrepot.intake;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.InvalidValue;
import org.entrepot.access.CurrentAct;
import org.entrepot.access.Permission;
import org.entrepot.api.Requires;
import org.entrepot.edition.ReasonText;
import org.jspecify.annotations.Nullable;

/** Bringing records in. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.RECORDS_IMPORT)
@APIResponse(
    responseCode = "202",
    description = "Accepted; follow the job for progress",
    headers =
        @Header(
            name = "Location",
            description = "The job",
            schema = @Schema(implementation = String.class)),
    content = @Content(schema = @Schema(implementation = JobJson.class)))
public class ImportResource {

  @Inject Imports imports;
  @Inject UploadLimit limit;
  @Inject CurrentAct act;

  /** Sends a bundle: a zip of its files. Answers at once; the job says how it goes. */
  @POST
  @Consumes("application/zip")
  @Operation(summary = "Import a zip of CSV files, or one CSV file")
  public Response bundle(
      InputStream body,
      @BeanParam ImportWish wish,
      @Context UriInfo uri,
      @Context HttpHeaders headers)
      throws IOException {
    return submit("bundle.zip", body, wish, uri, headers);
  }

  /**
   * Sends one file of a bundle.
   *
   * @param file its name in the bundle: {@code deals.csv}
   */
  @POST
  @Consumes("text/csv")
  @Operation(summary = "Import a zip of CSV files, or one CSV file")
  public Response file(
      InputStream body,
      @QueryParam("file") @Nullable String file,
      @BeanParam ImportWish wish,
      @Context UriInfo uri,
      @Context HttpHeaders headers)
      throws IOException {
    if (file == null || !file.matches("[a-z-]{1,60}\\.csv")) {
      throw new InvalidValue("import.file", "file", file);
    }
    return submit(file, body, wish, uri, headers);
  }

  private Response submit(
      String name, InputStream body, ImportWish wish, UriInfo uri, HttpHeaders headers)
      throws IOException {
    ImportMode wanted = wish.required();
    ReasonText reason = ReasonText.parse(wish.reason);
    limit.check(headers.getLength());
    try (ReceivedFile received = ReceivedFile.receive(name, body, limit.bytes())) {
      ImportJob job =
          imports.submit(
              new ReasonedUpload(received, reason), received.size(), wanted, act.required());
      return JobJson.accepted(job, uri, headers);
    }
  }
}
