package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entrepot.InvalidValue;
import org.entrepot.api.IfMatch;
import org.entrepot.api.ListJson;
import org.entrepot.api.ListPaging;
import org.entrepot.api.Requires;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** People's accounts: administrators invite, change and remove them. */
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.ACCOUNTS_MANAGE)
public class AccountResource {

  @Inject PeopleDesk desk;
  @Inject InvitationMail mail;
  @Inject Display reader;
  @Inject CurrentAct act;

  /** Whom to invite. */
  @Schema(name = "NewAccount")
  public record NewAccountJson(
      @Nullable String name,
      @Nullable String fullName,
      @Nullable String mail,
      @Nullable List<String> roles,
      @Nullable ScopeJson scope,
      @Schema(description = "true if the link is to be shown to you and not mailed")
          @Nullable Boolean showLink) {}

  /** By user name, deleted ones too. */
  @GET
  @Operation(summary = "List accounts by user name, deleted ones included")
  public ListJson<AccountJson> list(@BeanParam ListPaging paging) {
    return ListJson.from(desk.page(paging.part()), AccountJson::from);
  }

  @GET
  @Path("{name}")
  @Operation(summary = "Get one account")
  public AccountJson one(@PathParam("name") String name) {
    return AccountJson.from(desk.get(name));
  }

  /** Invites somebody. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "Created; the link is shown only in this response",
      content = @Content(schema = @Schema(implementation = InvitationJson.class)))
  @Operation(
      summary = "Invite a person",
      description =
          "Creates an account without a password, and a link by which the person sets one within"
              + " 7 days. The link is mailed if the server has a mail server and the person an"
              + " email address.")
  public Response invite(NewAccountJson wish) {
    if (wish.name() == null) {
      throw new InvalidValue("field.missing", "name", null);
    }
    List<String> roles = wish.roles() == null ? List.of() : wish.roles();
    return created(
        desk.invite(
            wish.name(),
            new PersonDetails(wish.fullName(), wish.mail()),
            AccountPatchJson.roles(roles),
            ScopeJson.orEverything(wish.scope()),
            way(Boolean.TRUE.equals(wish.showLink())),
            act.required()));
  }

  /** Makes another link. */
  @POST
  @Path("{name}/links")
  @APIResponse(
      responseCode = "201",
      description = "Created; the link is shown only in this response",
      content = @Content(schema = @Schema(implementation = InvitationJson.class)))
  @Operation(
      summary = "Create a link that sets a new password",
      description =
          "Replaces any earlier link. It can be used within 24 hours, or 7 days by a person who has"
              + " not set a password yet. It is mailed if the server has a mail server and the"
              + " person an email address. The current password works until the new one is set;"
              + " open sessions end.")
  public Response link(
      @PathParam("name") String name,
      @Parameter(description = "true if the link is to be shown to you and not mailed")
          @QueryParam("showLink")
          boolean showLink) {
    return created(desk.link(name, way(showLink), act.required()));
  }

  private LinkWay way(boolean showLink) {
    return showLink ? LinkWay.shown() : LinkWay.mailed(reader.getLocale());
  }

  private Response created(AccountInvitation invitation) {
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(
            invitation.isMailed()
                ? InvitationJson.mailed(invitation)
                : InvitationJson.shown(
                    invitation,
                    mail.address(invitation),
                    mail.written(invitation, reader.language())))
        .build();
  }

  /** What has become of the mails with links to somebody. */
  @GET
  @Path("{name}/mails")
  @Operation(summary = "List the last 10 emails with a link to a person, newest first")
  public List<LinkMailJson> mails(@PathParam("name") String name) {
    return desk.mails(name).stream().map(LinkMailJson::from).toList();
  }

  /** Ends all sessions of somebody. */
  @DELETE
  @Path("{name}/sessions")
  @Operation(
      summary = "End all sessions of a person",
      description = "The person can sign in again.")
  public void endSessions(@PathParam("name") String name) {
    desk.endSessions(name, act.required());
  }

  /** Changes an account. */
  @PATCH
  @Path("{name}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Change an account",
      description =
          "What you leave out, or set to null, stays as it is. Sessions of the account end. Rejected with 409 if no"
              + " administrator who can sign in would be left. Needs If-Match: 428 without it, 412"
              + " if the account has changed since.")
  public AccountJson change(
      @PathParam("name") String name, @BeanParam IfMatch condition, AccountPatchJson patch) {
    condition.require();
    AccountWish wish = patch.wish(desk.get(name));
    return AccountJson.from(
        desk.change(name, now -> condition.holds(AccountJson.from(now)), wish, act.required()));
  }

  /** Deletes an account. */
  @DELETE
  @Path("{name}")
  @Operation(
      summary = "Delete an account",
      description =
          "Only the user name is kept, so that the history of records stays readable. Needs"
              + " If-Match.")
  public void delete(@PathParam("name") String name, @BeanParam IfMatch condition) {
    condition.require();
    desk.delete(name, now -> condition.holds(AccountJson.from(now)), act.required());
  }

  /** Takes away the second factor of somebody who has lost it. */
  @DELETE
  @Path("{name}/second-factor")
  @Operation(
      summary = "Turn off the second factor of an account",
      description =
          "For a person who has lost the authenticator app and the recovery codes; the password"
              + " still works. 409 if there is none, and for your own account: turn that one off"
              + " with a code.")
  public void removeFactor(@PathParam("name") String name) {
    desk.removeSecondFactor(name, act.required());
  }
}
