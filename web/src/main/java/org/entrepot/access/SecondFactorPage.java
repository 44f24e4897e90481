package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entrepot.Problem;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Where somebody sets up the authenticator app that a sign-in asks for, and takes it away. */
@Named("secondFactorPage")
@RequestScoped
public class SecondFactorPage {

  @Inject SecondFactorDesk desk;
  @Inject AccountForm form;
  @Inject CurrentAct act;
  @Inject PersonSession session;
  @Inject RequestOrigins origins;
  @Inject Route route;
  @Inject Display reader;

  private Optional<SecondFactor> factor = Optional.empty();
  private @Nullable NewSecret secret;
  private List<String> recoveryCodes = List.of();
  private @Nullable Problem problem;

  /** Does what the form asks for before the first byte is written. */
  public void load() throws IOException {
    // it shows secrets: no browser keeps the page
    PageAnswer.keepNowhere();
    try {
      does(form.act());
    } catch (Problem cannot) {
      if (cannot instanceof NotSignedIn) {
        throw cannot;
      }
      problem = cannot;
    }
    factor = desk.own();
  }

  private void does(String asked) throws IOException {
    switch (asked) {
      case "begin" -> secret = desk.begin(form.text("password"), origins.here());
      case "confirm" ->
          recoveryCodes = desk.confirm(form.text("code"), session.current(), act.required());
      case "renew" -> recoveryCodes = desk.renewRecoveryCodes(form.text("code"), act.required());
      case "remove" -> {
        desk.remove(form.text("code"), act.required());
        PageAnswer.lead(getHere());
      }
      default -> {}
    }
  }

  public String getHere() {
    return route.to("desk", "second-factor");
  }

  public boolean isOn() {
    return factor.isPresent();
  }

  public String getSince() {
    return factor
        .map(SecondFactor::since)
        .map(at -> reader.numbers().time(at, ZoneOffset.UTC))
        .orElse("");
  }

  /** How many recovery codes are left. */
  public int getLeft() {
    return factor.map(SecondFactor::recoveryCodes).orElse(0);
  }

  /** Whether the secret is shown, which it is once. */
  public boolean isBegun() {
    return secret != null;
  }

  /** Whether a first code is wanted: also after a wrong one, when the app has the secret. */
  public boolean isConfirmed() {
    return isBegun() || (!isOn() && form.act().equals("confirm"));
  }

  /** The secret in groups of four, as people type it. */
  public String getSecret() {
    return secret == null ? "" : secret.text().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** Opens the app where it is on the device that shows the page. */
  public String getAddress() {
    return secret == null ? "" : AppAddress.of(secret, reader.texts().text("site.name"));
  }

  public QrPicture getPicture() {
    return QrPicture.of(getAddress());
  }

  /** Just made, and shown this once. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getProblem() {
    return problem == null ? "" : problem.message(reader.getLocale());
  }

  public String getProblemCode() {
    return problem == null ? "" : problem.code();
  }
}
