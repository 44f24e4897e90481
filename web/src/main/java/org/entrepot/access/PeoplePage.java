package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entrepot.Page;
import org.entrepot.Problem;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.ListAddress;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** All accounts, and where somebody is invited. */
@Named("peoplePage")
@RequestScoped
public class PeoplePage {

  private static final int LIMIT = 50;

  /**
   * An account as a row.
   *
   * @param person full name, or empty
   * @param factor whether there is a second one; empty of whoever does not sign in
   * @param lastSignIn or that there was none yet
   */
  public record PersonLine(
      String name,
      String person,
      String href,
      String roles,
      String scope,
      String state,
      String factor,
      String lastSignIn) {}

  @Inject PeopleDesk desk;
  @Inject AccountForm form;
  @Inject SentLink sent;
  @Inject OwnZone zone;
  @Inject RoleNames roles;
  @Inject ScopeForm scope;
  @Inject ScopeNames scopes;
  @Inject CurrentAct act;
  @Inject Route route;
  @Inject Display reader;

  private Page<Account> page = new Page<>(List.of(), null);
  private @Nullable String problem;
  private Set<String> factored = Set.of();
  private String invited = "";

  /** Does what the form asks for, and reads the list, before the first byte is written. */
  public void load() {
    if (form.act().equals("invite")) {
      invite();
    }
    page = desk.page(AskedPart.of(route).part(LIMIT));
    factored = desk.withSecondFactor(page.items());
  }

  private void invite() {
    try {
      AccountInvitation made =
          desk.invite(
              form.text("name"),
              form.person(),
              form.roles(),
              scope.read(),
              sent.way(),
              act.required());
      invited = made.account().name();
      sent.show(made);
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  public List<PersonLine> getLines() {
    return page.items().stream().map(this::line).toList();
  }

  private PersonLine line(Account account) {
    Instant last = account.lastSignInAt();
    return new PersonLine(
        account.name(),
        Objects.requireNonNullElse(account.person().fullName(), ""),
        route.to("desk", "people", account.name()),
        roles.of(account.roles()),
        account.state() == AccountState.DELETED ? "" : scopes.of(account.scope()),
        reader.texts().text("account.state." + account.state().name()),
        factor(account),
        last == null
            ? reader.texts().text("account.never")
            : reader.numbers().time(last, zone.orUtc()));
  }

  private String factor(Account account) {
    if (account.state() != AccountState.ACTIVE) {
      return "";
    }
    return reader.texts().text(factored.contains(account.name()) ? "factor.on" : "factor.none");
  }

  public String getProblem() {
    return Objects.requireNonNullElse(problem, "");
  }

  /** Whose invitation was just made; empty where none was. */
  public String getInvited() {
    return invited;
  }

  /** What was typed where that was refused; else nothing. */
  public String typed(String field) {
    return problem == null ? "" : form.text(field);
  }

  public List<SelectOption> getRoles() {
    return roles.choices(problem == null ? Set.of() : form.ticked());
  }

  public ScopeForm.ScopeFields getScope() {
    return problem == null ? scope.fields(AccessScope.EVERYTHING) : scope.typed();
  }

  public String getHere() {
    return route.to("desk", "people");
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(new ListAddress(getHere(), Map.of()), page);
  }
}
