package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.InvalidValue;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.jspecify.annotations.Nullable;

/** Tokens of machines, issued and revoked by administrators. */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.TOKENS_MANAGE)
public class TokenResource {

  @Inject TokenDesk desk;
  @Inject CurrentAct act;

  /**
   * What is asked for.
   *
   * @param name what it is for
   * @param scope null for everything
   * @param expiresAt null for never
   */
  public record TokenWish(
      @Nullable String name,
      @Nullable String role,
      @Nullable ScopeJson scope,
      @Nullable Instant expiresAt) {}

  /**
   * A token just issued.
   *
   * @param token what the machine sends as Bearer; shown here and never again
   */
  public record IssuedJson(
      long id,
      String name,
      String role,
      ScopeJson scope,
      @Nullable Instant expiresAt,
      String token) {}

  /** A token as it is known once it was issued. */
  public record TokenJson(
      long id,
      String name,
      String role,
      ScopeJson scope,
      @Nullable String account,
      Instant createdAt,
      @Nullable Instant expiresAt,
      @Nullable Instant revokedAt) {

    static TokenJson from(Token token) {
      return new TokenJson(
          token.id(),
          token.name(),
          token.role(),
          ScopeJson.from(token.scope()),
          token.account(),
          token.createdAt(),
          token.expiresAt(),
          token.revokedAt());
    }
  }

  /** All tokens, revoked ones too, oldest first. */
  @GET
  @Operation(summary = "List tokens")
  public ListJson<TokenJson> list(@BeanParam ListPaging paging) {
    return ListJson.from(desk.page(paging.part()), TokenJson::from);
  }

  /** Issues a token. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "Created; the token is shown only in this response",
      content = @Content(schema = @Schema(implementation = IssuedJson.class)))
  @Operation(summary = "Create a token")
  public Response issue(TokenWish wish) {
    if (wish.name() == null) {
      throw new InvalidValue("field.missing", "name", null);
    }
    if (wish.role() == null) {
      throw new InvalidValue("field.missing", "role", null);
    }
    TokenDesk.IssuedToken issued =
        desk.issue(
            wish.name(),
            Role.parse(wish.role()),
            ScopeJson.orEverything(wish.scope()),
            wish.expiresAt(),
            act.required());
    Token token = issued.token();
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(
            new IssuedJson(
                token.id(),
                token.name(),
                token.role(),
                ScopeJson.from(token.scope()),
                token.expiresAt(),
                issued.text()))
        .build();
  }

  /** Ends a token at once. */
  @DELETE
  @Path("{id}")
  @Operation(summary = "Revoke a token")
  public void revoke(@PathParam("id") long id) {
    desk.revoke(id, act.required());
  }
}
