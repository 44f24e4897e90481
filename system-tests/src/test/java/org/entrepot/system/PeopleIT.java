package org.entrepot.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts over HTTP: who is invited, comes in, is let do more or less, and is gone. */
@ExtendWith(Running.class)
class PeopleIT {

  private static final String PASSWORD = "several words in a row";

  private final Client anyone;
  private final Client administrator;
  private final Client statistics;
  private final Database database;

  PeopleIT(Database database, Client anyone) {
    this.database = database;
    this.anyone = anyone;
    this.administrator = anyone.bearing(database.token("ADMINISTRATOR"));
    this.statistics = anyone.bearing(database.token("STATISTICS"));
  }

  @BeforeAll
  static void another(Database database) {
    database.person("people-boss", "ADMINISTRATOR");
  }

  private JsonObject invited(String name) {
    Answer made =
        administrator.post(
            "accounts",
            "application/json",
            """
            {"name": "%1$s", "fullName": "Wang Li", "mail": "%1$s@example.org", "roles": ["AUDITOR"]}
            """
                .formatted(name));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.header("Cache-Control")).isEqualTo("no-store");
    return made.json();
  }

  private static String link(JsonObject invitation) {
    return invitation.getString("link").replaceFirst(".*[?]link=", "");
  }

  private Answer welcome(String link, String password) {
    return anyone.send(
        "PUT",
        "session/password/by-link",
        BodyPublishers.ofString(
            "{\"link\": \"%s\", \"newPassword\": \"%s\"}".formatted(link, password)),
        "Content-Type",
        "application/json",
        "X-Requested-With",
        "system tests");
  }

  private Answer patch(String name, String seen, String body) {
    return administrator.send(
        "PATCH",
        "accounts/" + name,
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/merge-patch+json",
        "If-Match",
        seen);
  }

  private String tag(String name) {
    return administrator.get("accounts/" + name).header("ETag");
  }

  @Test
  void whoIsInvitedSetsAPasswordAndIsIn() {
    JsonObject invitation = invited("people-new");
    assertThat(invitation.getString("text"))
        .contains("Wang Li", "people-new", invitation.getString("link"));
    String link = link(invitation);
    assertThat(welcome(link, "short").json().getString("code")).isEqualTo("password.short");
    assertThat(welcome(link, "Qwerty123456").json().getString("code"))
        .isEqualTo("password.breached");

    Answer in = welcome(link, PASSWORD);
    assertThat(in.status()).as(in.body()).isEqualTo(200);
    assertThat(in.json().getString("name")).isEqualTo("people-new");
    Client person = anyone.with(in.header("Set-Cookie").replaceFirst(";.*", ""));
    assertThat(person.get("session").json().getJsonArray("roles").toString())
        .isEqualTo("[\"AUDITOR\"]");
    assertThat(welcome(link, PASSWORD).json().getString("code")).isEqualTo("link.closed");
    assertThat(administrator.get("accounts/people-new").json().getString("state"))
        .isEqualTo("ACTIVE");
    assertThat(administrator.get("accounts/people-new").json().isNull("lastSignInAt")).isFalse();
    assertThat(person.get("accounts").status()).isEqualTo(403);

    // another role ends the session
    assertThat(patch("people-new", tag("people-new"), "{\"roles\": [\"STATISTICS\"]}").status())
        .isEqualTo(200);
    assertThat(person.get("session").json().isNull("name")).isTrue();
    JsonObject now = administrator.get("accounts/people-new").json();
    assertThat(now.getString("fullName")).isEqualTo("Wang Li");
    assertThat(now.getJsonArray("roles").toString()).isEqualTo("[\"STATISTICS\"]");
  }

  @Test
  void aChangeNeedsWhatWasSeen() {
    invited("people-seen");
    assertThat(patch("people-seen", "\"old\"", "{\"disabled\": true}").status()).isEqualTo(412);
    Answer blind =
        administrator.send(
            "PATCH",
            "accounts/people-seen",
            BodyPublishers.ofString("{}"),
            "Content-Type",
            "application/json");
    assertThat(blind.status()).isEqualTo(428);
  }

  @Test
  void ofWhoIsDeletedNothingIsLeftButTheName() {
    invited("people-gone");
    Answer deleted =
        administrator.send(
            "DELETE",
            "accounts/people-gone",
            BodyPublishers.noBody(),
            "If-Match",
            tag("people-gone"));
    assertThat(deleted.status()).isEqualTo(204);
    assertThat(
            database.query(
                "select concat(full_name, mail, password_hash) from account where name = ?",
                "people-gone"))
        .containsExactly("");
    assertThat(administrator.get("accounts/people-gone").json().getString("state"))
        .isEqualTo("DELETED");
    Answer again =
        administrator.post(
            "accounts",
            "application/json",
            "{\"name\": \"people-gone\", \"roles\": [\"AUDITOR\"]}");
    assertThat(again.json().getString("code")).isEqualTo("account.taken");
  }

  @Test
  void aScopeIsGivenWithItsRoleAndEndsSessions() {
    SmallExpo expo = new SmallExpo("scoped");
    new Imports(statistics).bundle(expo.bundle());
    JsonObject invitation = invited("people-scoped");
    String cookie =
        welcome(link(invitation), PASSWORD).header("Set-Cookie").replaceFirst(";.*", "");
    Client person = anyone.with(cookie);
    assertThat(invitation.getJsonObject("account").getJsonObject("scope").isNull("editions"))
        .isTrue();

    String scope = "{\"editions\": [\"%s\"], \"limit\": \"COMPANY\", \"codes\": [\"%s\"]}";
    String role = "{\"roles\": [\"EXHIBITOR\"]";
    for (String wrong :
        new String[] {
          role + "}",
          role + ", \"scope\": {}}",
          role + ", \"scope\": {\"editions\": [\"scoped-9\"]}}",
          role + ", \"scope\": " + scope.formatted(expo.edition(), "NOBODY") + "}"
        }) {
      assertThat(patch("people-scoped", tag("people-scoped"), wrong).status())
          .as(wrong)
          .isEqualTo(422);
    }
    assertThat(person.get("session").json().isNull("name")).isFalse();
    String right = role + ", \"scope\": " + scope.formatted(expo.edition(), "BUYER") + "}";
    Answer changed = patch("people-scoped", tag("people-scoped"), right);

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().getJsonObject("scope").getString("limit")).isEqualTo("COMPANY");
    assertThat(person.get("session").json().isNull("name")).isTrue();
    assertThat(
            database.query(
                "select what from audit where subject = 'people-scoped' order by id desc limit 1"))
        .containsExactly("account.scope-given");
  }

  @Test
  void onlyAdministratorsSeeAccounts() {
    assertThat(anyone.get("accounts").status()).isEqualTo(401);
    for (String path : new String[] {"accounts", "accounts/people-boss"}) {
      assertThat(statistics.get(path).status()).as(path).isEqualTo(403);
    }
    Answer invited = statistics.post("accounts", "application/json", "{}");
    assertThat(invited.status()).isEqualTo(403);
    assertThat(administrator.get("accounts/nobody-here").status()).isEqualTo(404);
  }

  @Test
  void theLastAdministratorStays() {
    // every other one is out for a moment
    database.run("update account set disabled = true where name <> 'people-boss'");
    try {
      Answer refused = patch("people-boss", tag("people-boss"), "{\"disabled\": true}");
      assertThat(refused.status()).isEqualTo(409);
      assertThat(requireNonNull(refused.json()).getString("code")).isEqualTo("account.last");
      assertThat(administrator.get("accounts/people-boss").json().getString("state"))
          .isEqualTo("ACTIVE");
    } finally {
      database.run("update account set disabled = false where deleted_at is null");
    }
  }
}
