package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.entrepot.InvalidValue;
import org.entrepot.NotAllowed;
import org.entrepot.Problem;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page where a person signs in, and the one where the password is changed. */
@Named("signIn")
@RequestScoped
public class SignInPage {

  private static final String MUST_CHANGE = "password.must-change";
  private static final String CODE_NEEDED = "second-factor.needed";
  private static final String CODE_WRONG = "second-factor.wrong";

  @Inject PersonSession session;
  @Inject OwnLanguage language;
  @Inject Access access;
  @Inject Route route;
  @Inject Display reader;
  @Inject HttpServletRequest request;

  private @Nullable String name;
  private @Nullable String password;
  private @Nullable String newPassword;
  private @Nullable String code;
  private @Nullable Problem problem;
  private boolean changing;

  /**
   * Signs in and goes on to where the reader wanted to go. Who has to change the password is asked
   * for another one on the same page, and who has a second factor for its code; what was typed
   * stays.
   */
  public void enter() throws IOException {
    if (isChanging()) {
      change();
      return;
    }
    try {
      goOn(session.begin(typed(name), typed(password), code));
    } catch (NotAllowed | TooManyAttempts refused) {
      refuse(refused);
      changing = refused.code().equals(MUST_CHANGE);
    }
  }

  /** What was typed is shown again, the password with it: no browser keeps that. */
  private void refuse(Problem refused) {
    problem = refused;
    PageAnswer.keepNowhere();
  }

  /** Whether another password is asked for; Faces hears only a field that was there before. */
  public boolean isChanging() {
    return changing || request.getParameter("signIn:new") != null;
  }

  /** Whether a code of the second factor is asked for, as {@link #isChanging}. */
  public boolean isCoded() {
    return isOfCode() || request.getParameter(formId() + ":code") != null;
  }

  private boolean isOfCode() {
    return problem != null
        && (problem.code().equals(CODE_NEEDED) || problem.code().equals(CODE_WRONG));
  }

  /** The form of the page for signing in, or of the one for changing the password. */
  private String formId() {
    return request.getParameter("change") == null ? "signIn" : "change";
  }

  /** Whether what was typed before the code stands: it was right. */
  public boolean isKept() {
    return isChanging() || isCoded();
  }

  /** Sets another password and signs in with it. */
  public void change() throws IOException {
    try {
      goOn(session.begin(typed(name), typed(password), code, typed(newPassword)));
    } catch (NotAllowed | TooManyAttempts | InvalidValue refused) {
      refuse(refused);
    }
  }

  /** To the desk, or to the overview for those who only read. */
  private void goOn(Identity identity) throws IOException {
    language.apply(identity);
    PageAnswer.lead(route.target(identity.may(Permission.EDITIONS_READ) ? "/desk" : "/"));
  }

  private static String typed(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** What was wrong with the last attempt; empty at first. */
  public String getProblem() {
    return wrong().map(p -> p.message(reader.getLocale())).orElse("");
  }

  public String getProblemCode() {
    return wrong().map(Problem::code).orElse("");
  }

  /** Nothing is wrong with a one-time password, or a code that was not asked for before. */
  private Optional<Problem> wrong() {
    return Optional.ofNullable(problem)
        .filter(p -> !p.code().equals(MUST_CHANGE) && !p.code().equals(CODE_NEEDED));
  }

  /** The name typed, or the one that the address carries, or of who has signed in. */
  public @Nullable String getName() {
    return name == null ? route.query("name").orElseGet(access::who) : name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(@Nullable String newPassword) {
    this.newPassword = newPassword;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}
