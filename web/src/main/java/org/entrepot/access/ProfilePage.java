package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entrepot.Problem;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** One's own account: who one is, and how one wants to read. */
@Named("profilePage")
@RequestScoped
public class ProfilePage {

  /**
   * A session as a row.
   *
   * @param current whether it is the one that looks
   */
  public record SessionLine(
      String id, String browser, String origin, String began, String used, boolean current) {}

  @Inject ProfileDesk profiles;
  @Inject PersonSession session;
  @Inject SessionDesk sessions;
  @Inject RequestOrigins origins;
  @Inject RoleNames roles;
  @Inject OwnZone zone;
  @Inject AccountForm form;
  @Inject Access access;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Account account;
  private @Nullable Problem problem;

  /** Does what the form asks for before the first byte is written. */
  public void load() throws IOException {
    account = profiles.own(access.signedInName());
    if (!form.act().isEmpty()) {
      try {
        does(form.act());
      } catch (Problem cannot) {
        problem = cannot;
      }
    }
  }

  private void does(String asked) throws IOException {
    switch (asked) {
      case "save" -> save();
      case "end" -> end(form.text("session"));
      case "end-others" -> endOthers();
      default -> {}
    }
  }

  private void end(String id) throws IOException {
    if (id.matches("[0-9]{1,18}")) {
      sessions.end(getName(), Long.parseLong(id), origins.here());
    }
    PageAnswer.lead(getHere());
  }

  private void endOthers() throws IOException {
    sessions.endOthers(getName(), session.current(), origins.here());
    PageAnswer.lead(getHere());
  }

  private void save() throws IOException {
    PersonalChoices choices = new PersonalChoices(form.text("language"), form.text("timeZone"));
    session.change(
        new ProfileWish(form.person(), choices, form.text("password"), form.text("code")));
    PageAnswer.readIn(choices.language());
    PageAnswer.lead(getHere());
  }

  private Account one() {
    return Objects.requireNonNull(account);
  }

  public String getHere() {
    return route.to("desk", "profile");
  }

  public String getName() {
    return one().name();
  }

  public String getRoles() {
    return roles.of(one().roles());
  }

  public String getSince() {
    return reader.numbers().time(one().createdAt(), zone.orUtc());
  }

  public String getLastSignIn() {
    return time(one().lastSignInAt());
  }

  public String getPreviousSignIn() {
    return time(one().previousSignInAt());
  }

  private String time(@Nullable Instant at) {
    return at == null
        ? reader.texts().text("account.never")
        : reader.numbers().time(at, zone.orUtc());
  }

  public String getFullName() {
    return typed("fullName", one().person().fullName());
  }

  public String getMail() {
    return typed("mail", one().person().mail());
  }

  public String getTimeZone() {
    return typed("timeZone", one().choices().timeZone());
  }

  /** What was typed where that was refused. */
  private String typed(String field, @Nullable String now) {
    boolean stays = problem != null && form.act().equals("save");
    return stays ? form.text(field) : Objects.requireNonNullElse(now, "");
  }

  public List<SelectOption> getLanguages() {
    String chosen = typed("language", one().choices().language());
    return PersonalChoices.LANGUAGES.stream()
        .map(
            tag ->
                new SelectOption(tag, reader.texts().text("language." + tag), tag.equals(chosen)))
        .toList();
  }

  public List<String> getZones() {
    return PersonalChoices.zones();
  }

  /** Where one is signed in, the last used first. */
  public List<SessionLine> getSessions() {
    return sessions.own(getName()).stream().map(this::line).toList();
  }

  private SessionLine line(OpenSession open) {
    return new SessionLine(
        Long.toString(open.id()),
        BrowserName.of(open.agent()),
        Objects.requireNonNullElse(open.origin(), ""),
        time(open.beganAt()),
        time(open.lastUsedAt()),
        open.id() == session.current());
  }

  public String getProblem() {
    return problem == null ? "" : problem.message(reader.getLocale());
  }

  /** Whether a code of the second factor is asked for. */
  public boolean isCoded() {
    return getProblemCode().startsWith("second-factor.") || !form.text("code").isEmpty();
  }

  public String getProblemCode() {
    return problem == null ? "" : problem.code();
  }
}
