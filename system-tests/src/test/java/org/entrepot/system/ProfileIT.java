package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One's own account, over the API and on its page. */
@ExtendWith(Running.class)
class ProfileIT {

  private static final String NAME = "profiled";
  private static final String PAGE = "../../desk/profile";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Client anyone;
  private final Database database;

  ProfileIT(Database database, Client anyone) {
    this.database = database;
    this.anyone = anyone;
  }

  @BeforeEach
  void person() {
    database.person(NAME, "AUDITOR");
    database.run(
        "update account set full_name = null, mail = null, language = null, time_zone = null"
            + " where name = ?",
        NAME);
  }

  private static Answer put(Client who, String profile) {
    return who.send(
        "PUT",
        "profile",
        BodyPublishers.ofString(profile),
        "Content-Type",
        "application/json",
        "X-Requested-With",
        "ProfileIT");
  }

  private static Answer post(Client who, String path, String form) {
    return who.send("POST", path, BodyPublishers.ofString(form), "Content-Type", FORM);
  }

  @Test
  void whoeverChangesTheirAddressGoesOnHereAndSignsInAnewElsewhere() {
    Client here = anyone.signedIn(NAME);
    Client elsewhere = anyone.signedIn(NAME);
    String wish = "{\"fullName\": \"Wang Li\", \"mail\": \"profiled@example.org\"%s}";
    assertThat(put(here, wish.formatted("")).json().getString("code"))
        .isEqualTo("profile.password");

    Answer changed = put(here, wish.formatted(", \"password\": \"" + Database.PASSWORD + "\""));

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    JsonObject profile = here.get("profile").json();
    assertThat(profile.getString("mail")).isEqualTo("profiled@example.org");
    assertThat(profile.getString("fullName")).isEqualTo("Wang Li");
    assertThat(profile.isNull("lastSignInAt")).isFalse();
    assertThat(elsewhere.get("profile").status()).isEqualTo(401);
    assertThat(
            database.query("select what from audit where who = ? order by id desc limit 2", NAME))
        .contains("profile.changed");
  }

  @Test
  void languageAndTimeZoneEndNoSessionAndAreThoseOfThePages() {
    Client here = anyone.signedIn(NAME);
    Client elsewhere = anyone.signedIn(NAME);
    assertThat(post(here, PAGE, "do=save&language=zh-Hans&timeZone=America%2FLima").status())
        .isEqualTo(302);
    assertThat(elsewhere.get("profile").json().getString("timeZone")).isEqualTo("America/Lima");
    assertThat(here.get(PAGE).body()).contains("UTC−5").contains("America/Lima");
    assertThat(here.get("../../desk/imports").status()).isEqualTo(200);
  }

  @Test
  void theLanguageThatIsSwitchedToOnAPageIsKept() {
    Client here = anyone.signedIn(NAME);
    assertThat(post(here, "../../preferences", "language=zh-Hans&back=%2Fdesk").status())
        .isEqualTo(303);
    assertThat(here.get("profile").json().getString("language")).isEqualTo("zh-Hans");
    assertThat(here.get("profile").json().isNull("timeZone")).isTrue();
  }

  @Test
  void whatCannotBeIsSaidAndWhatWasTypedStays() {
    Client here = anyone.signedIn(NAME);
    Answer page = post(here, PAGE, "do=save&fullName=Wang&timeZone=Atlantis");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("account.zone", "value=\"Atlantis\"", "value=\"Wang\"");
    for (String wrong :
        List.of("{\"timeZone\": \"Atlantis\"}", "{\"language\": \"fr\"}", "{\"mail\": \"wang\"}")) {
      assertThat(put(here, wrong).status()).as(wrong).isEqualTo(422);
    }
  }

  @Test
  void aTokenHasNoProfile() {
    Answer none = anyone.bearing(database.token("AUDITOR")).get("profile");
    assertThat(none.status()).isEqualTo(403);
    assertThat(none.json().getString("code")).isEqualTo("account.person");
  }
}
