package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.Problem;
import org.entrepot.Stale;
import org.entrepot.api.IfMatch;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** One account: who it is, what they may do, and whether they may still come in. */
@Named("personPage")
@RequestScoped
public class PersonPage {

  @Inject PeopleDesk desk;
  @Inject AccountForm form;
  @Inject SentLink sent;
  @Inject OwnZone zone;
  @Inject RoleNames roles;
  @Inject ScopeForm scope;
  @Inject ScopeNames scopes;
  @Inject CurrentAct act;
  @Inject Access access;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Account account;
  private @Nullable Problem problem;

  /** Does what the form asks for before the first byte is written. */
  public void load() throws IOException {
    account = desk.get(route.part("account").orElse(""));
    String asked = form.act();
    if (!asked.isEmpty()) {
      try {
        does(asked);
      } catch (Problem cannot) {
        problem = cannot;
      }
    }
  }

  private void does(String asked) throws IOException {
    switch (asked) {
      case "save" -> change(new AccountWish(form.person(), form.roles(), scope.read(), null));
      case "disable" -> change(new AccountWish(null, null, null, true));
      case "enable" -> change(new AccountWish(null, null, null, false));
      case "link" -> link();
      case "factor" -> {
        desk.removeSecondFactor(getName(), act.required());
        PageAnswer.lead(getHere());
      }
      case "end-sessions" -> endSessions();
      case "delete" -> delete();
      default -> {}
    }
  }

  private void change(AccountWish wish) throws IOException {
    desk.change(getName(), this::isSeen, wish, act.required());
    PageAnswer.lead(route.to("desk", "people", getName()));
  }

  private void endSessions() throws IOException {
    desk.endSessions(getName(), act.required());
    PageAnswer.lead(getHere());
  }

  /** How many sessions the person has signed in to. */
  public String getSessions() {
    return reader.numbers().count(desk.sessions(getName()).size());
  }

  private void link() {
    AccountInvitation made = desk.link(getName(), sent.way(), act.required());
    account = made.account();
    sent.show(made);
  }

  /** What cannot be undone is asked for by name. */
  private void delete() throws IOException {
    if (!AccountName.of(form.text("confirm")).equals(getName())) {
      throw new InvalidValue("account.confirm", "confirm", form.text("confirm"), getName());
    }
    desk.delete(getName(), this::isSeen, act.required());
    PageAnswer.lead(getList());
  }

  private boolean isSeen(Account now) {
    return IfMatch.of(form.text("seen")).holds(AccountJson.from(now));
  }

  private Account one() {
    return Objects.requireNonNull(account);
  }

  public String getName() {
    return one().name();
  }

  public String getTitle() {
    return Objects.requireNonNullElse(one().person().fullName(), getName());
  }

  public String getList() {
    return route.to("desk", "people");
  }

  public String getHere() {
    return route.to("desk", "people", getName());
  }

  public String getState() {
    return reader.texts().text("account.state." + one().state().name());
  }

  public boolean isDeleted() {
    return one().state() == AccountState.DELETED;
  }

  public boolean isDisabled() {
    return one().state() == AccountState.DISABLED;
  }

  /** Whether the link that is made is the one of an invitation. */
  public boolean isInvited() {
    return one().state() == AccountState.INVITED;
  }

  public String getRoleNames() {
    return roles.of(one().roles());
  }

  public String getScopeName() {
    return scopes.of(one().scope());
  }

  public String getSince() {
    return reader.numbers().time(one().createdAt(), zone.orUtc());
  }

  public String getLastSignIn() {
    return time(one().lastSignInAt(), "account.never");
  }

  public String getLinkUntil() {
    return time(one().linkExpiresAt(), "account.link.none");
  }

  /** Whether it is the reader's own. */
  public boolean isOwn() {
    return getName().equals(access.who());
  }

  public boolean isFactored() {
    return !desk.withSecondFactor(List.of(one())).isEmpty();
  }

  private String time(@Nullable Instant at, String none) {
    return at == null ? reader.texts().text(none) : reader.numbers().time(at, zone.orUtc());
  }

  /** The tag of what the page shows. */
  public String getSeen() {
    return RenderedAnswer.json(AccountJson.from(one())).etag();
  }

  public String getFullName() {
    return typed("fullName", one().person().fullName());
  }

  public String getMail() {
    return typed("mail", one().person().mail());
  }

  private String typed(String field, @Nullable String now) {
    return isTyped() ? form.text(field) : Objects.requireNonNullElse(now, "");
  }

  /** Whether what was typed is to be put right; what others have changed since is shown instead. */
  private boolean isTyped() {
    return problem != null && !(problem instanceof Stale) && form.act().equals("save");
  }

  public List<SelectOption> getRoles() {
    return roles.choices(isTyped() ? form.ticked() : one().roles());
  }

  public ScopeForm.ScopeFields getScope() {
    return isTyped() ? scope.typed() : scope.fields(one().scope());
  }

  public String getProblem() {
    return problem == null ? "" : problem.message(reader.getLocale());
  }

  /** What has become of the last mail with a link; empty where there was none. */
  public String getLastMail() {
    return desk.mails(getName()).stream().findFirst().map(this::said).orElse("");
  }

  private String said(LinkMail mail) {
    String failure = mail.failure();
    String key = "account.mail." + mail.state().name() + (failure == null ? "" : ".failure");
    Instant when = Objects.requireNonNullElse(mail.sentAt(), mail.askedAt());
    return reader
        .texts()
        .text(key, reader.numbers().time(when, zone.orUtc()), failure == null ? "" : why(failure));
  }

  /** What is known of why a mail was not sent; the code of what is not. */
  private String why(String failure) {
    String other = reader.texts().text("account.mail.why.other", failure);
    return reader.texts().textOr("account.mail.why." + failure, other);
  }
}
