package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.api.Requires;
import org.jspecify.annotations.Nullable;

/** The account of whoever has signed in: who they are, and how they want to read. */
@Path("profile")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.OWN_ACCOUNT)
public class ProfileResource {

  @Inject ProfileDesk profiles;
  @Inject PersonSession session;
  @Inject SessionDesk sessions;
  @Inject RequestOrigins origins;
  @Inject Access access;

  /** What the profile is to be. */
  @Schema(name = "NewProfile")
  public record NewProfileJson(
      @Schema(description = "null or empty removes it") @Nullable String fullName,
      @Schema(description = "null or empty removes it") @Nullable String mail,
      @Schema(description = "en or zh-Hans; null for that of the browser")
          @Nullable String language,
      @Schema(description = "Such as Asia/Shanghai; null for that of the latest edition")
          @Nullable String timeZone,
      @Schema(description = "Current password; needed if mail changes") @Nullable String password,
      @Schema(
              description =
                  "Code of the second factor; needed if mail changes and the account has one")
          @Nullable String code) {}

  /** One's own. */
  @GET
  @Operation(summary = "Get your own account", description = "403 for a token, which has none.")
  public ProfileJson own() {
    return ProfileJson.from(profiles.own(access.signedInName()));
  }

  /** Where one is signed in. */
  @GET
  @Path("sessions")
  @Operation(summary = "List your sessions, last used first")
  public List<SessionJson> sessions() {
    return sessions.own(own().name()).stream()
        .map(each -> SessionJson.from(each, session.current()))
        .toList();
  }

  /** Ends all others. */
  @DELETE
  @Path("sessions")
  @Operation(summary = "End all your sessions except the current one")
  public void endOthers() {
    sessions.endOthers(own().name(), session.current(), origins.here());
  }

  /** Ends one. */
  @DELETE
  @Path("sessions/{id}")
  @Operation(summary = "End one of your sessions")
  public void end(@PathParam("id") long id) {
    sessions.end(own().name(), id, origins.here());
  }

  /** Changes one's own. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change your own account",
      description =
          "What you leave out is removed. Another name or email address ends your other sessions."
              + " 403 for a token, which has no account.")
  public ProfileJson change(NewProfileJson wish) {
    session.change(
        new ProfileWish(
            new PersonDetails(wish.fullName(), wish.mail()),
            new PersonalChoices(wish.language(), wish.timeZone()),
            wish.password(),
            wish.code()));
    return own();
  }
}
