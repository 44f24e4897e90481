package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.api.Costs;
import org.entrepot.api.Requires;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** The second factor of whoever has signed in. */
@Path("session/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Costs(Cost.NOTHING)
@Requires(Permission.OWN_ACCOUNT)
public class SecondFactorResource {

  @Inject SecondFactorDesk desk;
  @Inject CurrentAct act;
  @Inject PersonSession session;
  @Inject RequestOrigins origins;
  @Inject Display reader;

  /**
   * Whether a sign-in asks for a code.
   *
   * @param since null where none is in use
   * @param recoveryCodes how many are left
   */
  @Schema(name = "SecondFactor")
  public record SecondFactorJson(@Nullable Instant since, int recoveryCodes) {}

  /** A secret for an authenticator app. */
  @Schema(name = "SecondFactorSecret")
  public record SecretJson(
      @Schema(description = "In base 32, to be typed") String secret,
      @Schema(description = "otpauth://totp/..., to be shown as a QR code") String address) {}

  /** The password of the account, which shows that its owner asks. */
  @Schema(name = "OwnPassword")
  public record OwnPassword(@Nullable String password) {
    String text() {
      return Objects.requireNonNullElse(password, "");
    }
  }

  /** A code of the app, or a recovery code. */
  @Schema(name = "SecondFactorCode")
  public record CodeJson(@Nullable String code) {
    String text() {
      return Objects.requireNonNullElse(code, "");
    }
  }

  /** Recovery codes just made; shown here and never again. */
  @Schema(name = "RecoveryCodes")
  public record RecoveryCodesJson(List<String> recoveryCodes) {}

  /** Whether there is one. */
  @GET
  @Operation(summary = "Get the second factor of your account")
  public SecondFactorJson own() {
    return desk.own()
        .map(factor -> new SecondFactorJson(factor.since(), factor.recoveryCodes()))
        .orElse(new SecondFactorJson(null, 0));
  }

  /** Makes a secret. */
  @POST
  @Path("secret")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Create a secret for an authenticator app",
      description = "Takes effect only when a first code is sent to .../confirmation.")
  public Response begin(OwnPassword own) {
    NewSecret secret = desk.begin(own.text(), origins.here());
    String address = AppAddress.of(secret, reader.texts().text("site.name"));
    return once(new SecretJson(secret.text(), address));
  }

  /** Takes it into use. */
  @POST
  @Path("confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "In use from the next sign-in on",
      content = @Content(schema = @Schema(implementation = RecoveryCodesJson.class)))
  @Operation(summary = "Turn the second factor on with a first code")
  public Response confirm(CodeJson code) {
    return once(
        new RecoveryCodesJson(desk.confirm(code.text(), session.current(), act.required())));
  }

  /** Makes other recovery codes. */
  @POST
  @Path("recovery-codes")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "200",
      description = "Created; earlier codes no longer work",
      content = @Content(schema = @Schema(implementation = RecoveryCodesJson.class)))
  @Operation(summary = "Create new recovery codes")
  public Response renew(CodeJson code) {
    return once(new RecoveryCodesJson(desk.renewRecoveryCodes(code.text(), act.required())));
  }

  /** Takes it away. */
  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "204", description = "Turned off")
  @Operation(summary = "Turn the second factor off")
  public void remove(CodeJson code) {
    desk.remove(code.text(), act.required());
  }

  private static Response once(Object shown) {
    return Response.ok(shown).header("Cache-Control", "no-store").build();
  }
}
