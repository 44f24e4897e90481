package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions of a person, seen and ended. */
@ExtendWith(Running.class)
class OwnSessionsIT {

  private static final String NAME = "sessions";

  private final Client anyone;
  private final Client administrator;
  private final Database database;

  OwnSessionsIT(Database database, Client anyone) {
    this.database = database;
    this.anyone = anyone;
    this.administrator = anyone.bearing(database.token("ADMINISTRATOR"));
  }

  @BeforeEach
  void person() {
    database.person(NAME, "AUDITOR");
    database.run(
        "delete from person_session where account = (select id from account where name = ?)", NAME);
  }

  private static List<JsonObject> sessions(Client who) {
    String body = who.get("profile/sessions").body();
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  private static int delete(Client who, String path) {
    return who.send("DELETE", path, BodyPublishers.noBody(), "X-Requested-With", "OwnSessionsIT")
        .status();
  }

  private static boolean isIn(Client who) {
    return !who.get("session").json().isNull("name");
  }

  @Test
  void oneSeesWhereOneIsSignedInAndEndsThat() {
    Client here = anyone.signedIn(NAME);
    Client there = anyone.signedIn(NAME);
    assertThat(sessions(here)).hasSize(2);
    assertThat(sessions(here)).filteredOn(each -> each.getBoolean("current")).hasSize(1);
    JsonObject other =
        sessions(here).stream().filter(each -> !each.getBoolean("current")).findFirst().get();
    assertThat(other.getString("origin")).isNotEmpty();
    assertThat(other.getString("agent")).startsWith("Java-http-client");

    assertThat(delete(here, "profile/sessions/" + other.getInt("id"))).isEqualTo(204);

    assertThat(isIn(there)).isFalse();
    assertThat(isIn(here)).isTrue();
    assertThat(delete(here, "profile/sessions/" + other.getInt("id"))).isEqualTo(404);
  }

  @Test
  void allOthersEndAtOnceOnThePageToo() {
    Client here = anyone.signedIn(NAME);
    Client there = anyone.signedIn(NAME);
    Client elsewhere = anyone.signedIn(NAME);
    Answer page = here.get("../../desk/profile", "Accept-Language", "en");
    assertThat(page.body()).contains("This session", "End all other sessions");
    assertThat(
            here.send(
                    "POST",
                    "../../desk/profile",
                    BodyPublishers.ofString("do=end-others"),
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .status())
        .isEqualTo(302);
    assertThat(isIn(there)).isFalse();
    assertThat(isIn(elsewhere)).isFalse();
    assertThat(isIn(here)).isTrue();
    anyone.signedIn(NAME);
    assertThat(delete(here, "profile/sessions")).isEqualTo(204);
    assertThat(sessions(here)).hasSize(1);
  }

  @Test
  void anAdministratorEndsAllOfAPersonWhoCanSignInAgain() {
    Client person = anyone.signedIn(NAME);
    assertThat(administrator.delete("accounts/" + NAME + "/sessions").status()).isEqualTo(204);
    assertThat(isIn(person)).isFalse();
    assertThat(isIn(anyone.signedIn(NAME))).isTrue();
    assertThat(administrator.delete("accounts/nobody-at-all/sessions").status()).isEqualTo(404);
    assertThat(
            database.query(
                "select subject from audit where what = 'account.sessions-ended' and subject = ?",
                NAME))
        .contains(NAME);
  }

  @Test
  void oneThatWasLeftAloneOrLastsTooLongIsOver() {
    for (String past :
        List.of(
            "last_used_at = now() - interval '31 minutes'",
            "began_at = now() - interval '12 hours'")) {
      Client person = anyone.signedIn(NAME);
      database.run("update person_session set " + past);
      assertThat(isIn(person)).as(past).isFalse();
    }
  }

  @Test
  void whoeverSignsOutIsInTheListNoLonger() {
    Client here = anyone.signedIn(NAME);
    Client there = anyone.signedIn(NAME);
    assertThat(delete(there, "session")).isEqualTo(204);
    assertThat(sessions(here)).hasSize(1);
  }
}
