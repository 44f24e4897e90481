package org.entrepot.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;
import org.entrepot.api.Requires;

/** Reads texts. Nothing is kept of them: what is claimed is for people to say, at /claims. */
@ApplicationScoped
@Path("claims/readings")
@Produces(MediaType.APPLICATION_JSON)
public class TextCheckResource {

  @Inject TextDesk desk;
  @Inject Access access;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(Permission.TEXTS_CHECK)
  @Operation(
      summary = "Find the numbers in a text and the claims they could be",
      description =
          "Each number with its span, value, unit and qualifier, and up to three "
              + "candidate claims with their verdicts. Each number is of the edition that its "
              + "clause names. If the text names none, the one in \"edition\" is used, or the "
              + "latest one that has begun. Nothing is stored.")
  public TextCheckJson read(TextJson text) {
    return TextCheckJson.from(desk.read(text.required(), text.chosen(), access.visibility()));
  }
}
