package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.entrepot.InvalidValue;
import org.entrepot.api.Costs;
import org.entrepot.api.Requires;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** A person's session: whose it is, signing in and out, and setting another password. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Costs(Cost.NOTHING)
public class SessionResource {

  @Inject PersonSession session;
  @Inject Access access;
  @Inject ForgottenPassword forgotten;
  @Inject RequestOrigins origins;
  @Inject Display reader;

  /**
   * Whose session it is.
   *
   * @param name null where nobody has signed in
   */
  public record Caller(@Nullable String name, List<String> roles) {
    static Caller from(Identity identity) {
      return new Caller(
          identity.name(), identity.roles().stream().map(Role::name).sorted().toList());
    }
  }

  /**
   * Name and password as typed.
   *
   * @param code of the second factor, where the account has one
   */
  public record Credentials(
      @Nullable String name, @Nullable String password, @Nullable String code) {}

  /** Name, present password, code as for {@link Credentials}, and the one that takes its place. */
  public record NewPassword(
      @Nullable String name,
      @Nullable String password,
      @Nullable String code,
      @Nullable String newPassword) {}

  /** What somebody is known by: a user name or an email address. */
  public record Forgetful(@Nullable String name) {}

  /** What a link carries, the password that it sets, and a code as for {@link Credentials}. */
  public record PasswordByLink(
      @Nullable String link, @Nullable String newPassword, @Nullable String code) {}

  /** Who the caller is found to be. */
  @GET
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Get the account that is signed in")
  public Caller caller() {
    return access.identity().map(Caller::from).orElse(new Caller(null, List.of()));
  }

  /** Signs in: the answer carries the session's cookie. */
  @POST
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Sign in",
      description =
          "An account with a second factor needs a code of its authenticator app, or one of its"
              + " recovery codes. 401 with code second-factor.needed if it is left out.")
  public Caller signIn(Credentials credentials) {
    return Caller.from(
        session.begin(
            given("name", credentials.name()),
            given("password", credentials.password()),
            credentials.code()));
  }

  /** Sets another password and signs in with it; all other sessions of the account end. */
  @PUT
  @Path("password")
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change the password")
  public Caller changePassword(NewPassword change) {
    return Caller.from(
        session.begin(
            given("name", change.name()),
            given("password", change.password()),
            change.code(),
            given("newPassword", change.newPassword())));
  }

  /** Sets a password by the link of an invitation and signs in with it. */
  @PUT
  @Path("password/by-link")
  @Costs(Cost.READ)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Set a password with the link from a message",
      description =
          "link is the parameter link of the address that the administrator sent. 404 if it has"
              + " been used, has expired or has been replaced.")
  public Caller setPassword(PasswordByLink wish) {
    return Caller.from(
        session.beginByLink(
            given("link", wish.link()), given("newPassword", wish.newPassword()), wish.code()));
  }

  /** Asks for a link to set a password that was forgotten. */
  @POST
  @Path("password/forgotten")
  @Costs(Cost.READ)
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "202", description = "Accepted, whether or not there is an account")
  @Operation(
      summary = "Ask for a link to set a forgotten password",
      description =
          "name is a user name or an email address. If an active account with an email address has"
              + " it, a link is mailed there; it can be used once, within an hour. The response is"
              + " the same for every name. One account is mailed at most every 10 minutes. 409 if"
              + " the server has no mail server, 429 after too many requests from one network address.")
  public Response forgotten(Forgetful who) {
    forgotten.ask(who.name(), reader.getLocale(), origins.here());
    return Response.accepted().build();
  }

  /** Signs out. */
  @DELETE
  @Requires(Permission.PUBLIC)
  @SecurityRequirements
  @Operation(summary = "Sign out")
  public void signOut() {
    session.end();
  }

  private static String given(String field, @Nullable String value) {
    if (value == null) {
      throw new InvalidValue("field.missing", field, null);
    }
    return value;
  }
}
