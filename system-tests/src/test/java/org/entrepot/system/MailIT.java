package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links that are mailed, by a server that has been named a mail server. */
@ExtendWith(Running.class)
class MailIT {

  private static final String PASSWORD = "several words in a row";
  private static final String JSON = "application/json";
  private static final Mails MAILS = new Mails();

  private final Server server;
  private final Client anyone;
  private final Client administrator;
  private final Database database;

  MailIT(Server server, Database database, Client anyone) {
    this.server = server;
    this.database = database;
    this.anyone = anyone;
    this.administrator = anyone.bearing(database.token("ADMINISTRATOR"));
  }

  @BeforeAll
  static void named(Server server, Database ours) {
    MAILS.open();
    server.stop();
    server.start(Mails.settings());
  }

  @AfterAll
  static void asUsual(Server server, Database ours) {
    server.stop();
    server.start();
    MAILS.close();
  }

  private static String address(String name) {
    return name + "@mails.example";
  }

  private JsonObject invited(String name) {
    Answer made =
        administrator.post(
            "accounts",
            JSON,
            "{\"name\": \"%s\", \"mail\": \"%s\", \"roles\": [\"AUDITOR\"]}"
                .formatted(name, address(name)));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.json();
  }

  /** Somebody with a password, who can be mailed. */
  private void person(String name) {
    database.person(name, "AUDITOR");
    database.run("update account set mail = ? where name = ?", address(name), name);
  }

  private Answer forgotten(String name, String from, String... more) {
    String[] headers = {
      "Content-Type", JSON, "X-Requested-With", "MailIT", "X-Forwarded-For", from
    };
    return anyone.send(
        "POST",
        "session/password/forgotten",
        BodyPublishers.ofString("{\"name\": \"" + name + "\"}"),
        Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new));
  }

  private Answer setPassword(String link) {
    return anyone.send(
        "PUT",
        "session/password/by-link",
        BodyPublishers.ofString(
            "{\"link\": \"%s\", \"newPassword\": \"%s\"}"
                .formatted(link.replaceFirst(".*link=", ""), PASSWORD)),
        "Content-Type",
        JSON,
        "X-Requested-With",
        "MailIT");
  }

  private JsonObject lastMail(String name) {
    String mails = administrator.get("accounts/" + name + "/mails").body();
    try (JsonReader reader = Json.createReader(new StringReader(mails))) {
      return reader.readArray().getJsonObject(0);
    }
  }

  private void awaitState(String name, String state) {
    Await.until(
        state + " mail to " + name,
        Duration.ofSeconds(30),
        () -> lastMail(name).getString("state").equals(state));
  }

  @Test
  void anInvitationIsMailedAndItsLinkIsItsReadersAlone() {
    JsonObject invitation = invited("mailed-new");
    assertThat(invitation.getBoolean("mailed")).isTrue();
    assertThat(invitation.isNull("link")).isTrue();
    assertThat(invitation.isNull("text")).isTrue();

    String link = MAILS.link(address("mailed-new"));
    assertThat(link).startsWith(Mails.PUBLIC + server.url().getPath() + "welcome?link=ent_");
    awaitState("mailed-new", "SENT");
    Answer in = setPassword(link);
    assertThat(in.status()).as(in.body()).isEqualTo(200);
    assertThat(in.json().getString("name")).isEqualTo("mailed-new");
  }

  @Test
  void aLinkIsShownToWhoeverHandsItOver() {
    invited("mailed-hand");
    Answer made = administrator.post("accounts/mailed-hand/links?showLink=true", JSON, "");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.json().getBoolean("mailed")).isFalse();
    assertThat(setPassword(made.json().getString("link")).status()).isEqualTo(200);
  }

  @Test
  void aForgottenPasswordIsSetOnceByAMailThatLeadsToUsWhateverHostWasNamed() {
    person("mailed-lost");
    Answer asked =
        forgotten(
            "mailed-lost",
            "203.0.113.21",
            "X-Forwarded-Host",
            "evil.example",
            "X-Forwarded-Proto",
            "http",
            "Forwarded",
            "host=evil.example");
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);

    String link = MAILS.link(address("mailed-lost"));
    assertThat(link).startsWith(Mails.PUBLIC + server.url().getPath() + "welcome?link=ent_");
    assertThat(setPassword(link).status()).isEqualTo(200);
    assertThat(setPassword(link).json().getString("code")).isEqualTo("link.closed");
  }

  @Test
  void noHostThatARequestNamesStandsInAMail() {
    person("mailed-host");
    String body = "{\"name\": \"mailed-host\"}";
    RawHttp.Raw asked =
        new RawHttp(server.url())
            .send(
                String.join(
                    "\r\n",
                    "POST " + server.url().getPath() + "api/v1/session/password/forgotten HTTP/1.1",
                    "Host: evil.example",
                    "Content-Type: application/json",
                    "X-Requested-With: MailIT",
                    "X-Forwarded-For: 203.0.113.22",
                    "Content-Length: " + body.length(),
                    "Connection: close",
                    "",
                    body),
                0);
    assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    assertThat(MAILS.link(address("mailed-host"))).startsWith(Mails.PUBLIC + "/");
    assertThat(MAILS.to(address("mailed-host"))).noneMatch(text -> text.contains("evil"));
  }

  @Test
  void theAnswerIsTheSameWhetherThereIsSuchAPerson() {
    person("mailed-known");
    Answer known = forgotten("mailed-known", "203.0.113.23");
    Answer unknown = forgotten("mailed-nobody", "203.0.113.24");
    assertThat(unknown.status()).isEqualTo(known.status());
    assertThat(unknown.body()).isEqualTo(known.body());
    assertThat(unknown.headers().map().keySet()).isEqualTo(known.headers().map().keySet());

    String page = page("mailed-known", "203.0.113.23").body();
    assertThat(page).contains("an email with a link is on its way");
    assertThat(page("mailed-nobody", "203.0.113.24").body()).isEqualTo(page);
  }

  private Answer page(String name, String from) {
    return anyone.send(
        "POST",
        "../../forgotten",
        BodyPublishers.ofString("do=ask&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept-Language",
        "en",
        "X-Forwarded-For",
        from);
  }

  @Test
  void whoeverAsksTooOftenFromOneAddressWaits() {
    List<Integer> answers =
        IntStream.range(0, 12)
            .mapToObj(each -> forgotten("mailed-often" + each, "203.0.113.25").status())
            .toList();
    assertThat(answers.subList(0, 10)).containsOnly(202);
    Answer refused = forgotten("mailed-often", "203.0.113.25");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().getString("code")).isEqualTo("password.wait");
    assertThat(refused.header("Retry-After")).isNotEmpty();
    assertThat(page("mailed-often", "203.0.113.25").body())
        .contains("Too many requests for a link to set a new password");
    assertThat(forgotten("mailed-often", "203.0.113.26").status()).isEqualTo(202);
  }

  @Test
  void oneAccountIsMailedOnceInTenMinutes() {
    person("mailed-once");
    for (int i = 0; i < 3; i++) {
      assertThat(forgotten("mailed-once", "203.0.113.3" + i).status()).isEqualTo(202);
    }
    MAILS.link(address("mailed-once"));
    Await.until(
        "all three are in the trail",
        Duration.ofSeconds(30),
        () ->
            database
                    .query(
                        "select 1 from audit where what = 'password.forgotten'"
                            + " and subject = 'mailed-once'")
                    .size()
                == 3);
    awaitState("mailed-once", "SENT");
    assertThat(MAILS.to(address("mailed-once"))).hasSize(1);
    assertThat(
            database.query(
                "select count(*) from link_mail m join account a on a.id = m.account"
                    + " where a.name = 'mailed-once'"))
        .containsExactly("1");
  }

  @Test
  void aMailThatCannotBeSentIsSaidToTheAdministratorAndSentLater() {
    MAILS.close();
    try {
      invited("mailed-later");
      Await.until(
          "it has failed once",
          Duration.ofSeconds(30),
          () -> !lastMail("mailed-later").isNull("failure"));
      assertThat(lastMail("mailed-later").getString("state")).isEqualTo("WAITING");
      assertThat(lastMail("mailed-later").getString("failure")).isEqualTo("ConnectException");
    } finally {
      MAILS.open();
    }
    database.run(
        "update link_mail set due_at = now() where due_at is not null and account ="
            + " (select id from account where name = 'mailed-later')");
    awaitState("mailed-later", "SENT");
    assertThat(setPassword(MAILS.link(address("mailed-later"))).status()).isEqualTo(200);
  }

  @Test
  void theSignInPageLeadsThere() {
    Answer page = anyone.get("../../sign-in", "Accept-Language", "en");
    assertThat(page.body()).contains("Forgot your password?");
  }
}
