package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.entrepot.system.RawHttp.Raw;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser and no client sends gets an answer of ours too. */
@ExtendWith(Running.class)
class OddRequestsIT {

  private static final SmallExpo EXPO = new SmallExpo("odd");
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String FILES = "Content-Type: multipart/form-data; boundary=x";

  private final String server;
  private final RawHttp raw;
  private final Client anyone;
  private final Tokens tokens;
  private final String host;

  /** Below which the application stands: nothing, or {@code /entrepot}. */
  private final String root;

  OddRequestsIT(Server server, Client anyone, Tokens tokens) {
    URI url = server.url();
    this.server = server.name();
    this.raw = new RawHttp(url);
    this.anyone = anyone;
    this.tokens = tokens;
    this.root = url.getPath().replaceFirst("/$", "");
    this.host = "Host: " + url.getHost() + ":" + url.getPort();
  }

  @BeforeAll
  static void expo(Tokens tokens, Client anyone) {
    new Imports(anyone.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
  }

  /** Some servers refuse these before they come to us: then without a word, but refused. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/%00", "/api/v1/%00", "/editions/%c3%28", "/a%2Fb", "/api/v1/a%5Cb", "/..%2F.."})
  void anAddressOfNothingIsRefused(String path) {
    Raw answer = raw.ask("GET " + root + path + " HTTP/1.1", host);
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(answer.text()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  /** Payara finds no application for it, and answers before us: then with nothing at all. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/nothing", "/api/v1/editions"})
  void whoNamesNoHostIsRefused(String path) {
    for (String none : List.of("Host:", "Host: ")) {
      Raw answer = raw.ask("GET " + root + path + " HTTP/1.1", none);
      assertThat(answer.header("Set-Cookie")).isEmpty();
      if (!answer.body().isEmpty() || !server.startsWith("Payara")) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertOurs(path, answer);
      }
    }
  }

  private static void assertOurs(String path, Raw answer) {
    if (path.startsWith("/api/")) {
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    } else {
      assertOurPage(answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"json", "*", "a/b/c", "text/csv;q=x", ",,", "*/json", "\"", "text/html;q=2"})
  void anAcceptThatCannotBeReadIsNoFaultOfOurs(String accept) {
    Answer api = anyone.get("editions", "Accept", accept);
    assertThat(api.status()).as(api.body()).isEqualTo(406);
    assertThat(api.json().getString("code")).isEqualTo("http.406");
    Answer page = anyone.get(root + "/", "Accept", accept);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
  }

  @Test
  void aNulIsFoundNowhere() {
    Client auditor = anyone.bearing(tokens.of("AUDITOR"));
    for (String path :
        List.of(
            "editions?after=AA",
            "editions?after=AGE",
            "editions/" + EXPO.edition() + "/registers/deals?q=%00",
            "editions/" + EXPO.edition() + "/registers/deals?after=YQBi",
            "claims?edition=a%00")) {
      Answer answer = auditor.get(path);
      assertThat(answer.status()).as(path + answer.body()).isEqualTo(400);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
    Answer page = auditor.get(root + "/desk/registers/deals?edition=" + EXPO.edition() + "&q=%00");
    assertThat(page.status()).isEqualTo(400);
    assertOurPage(page.body());
  }

  @ParameterizedTest
  @CsvSource({
    "stateless",
    "x",
    "1:2:3",
    ":",
    "''",
    "-1:-1",
    "99999999999999999999:1",
    "H4sIAAAAAAAA",
    "%00"
  })
  void aStateOfNoViewLeadsToTheFreshPage(String state) {
    Client statistics = anyone.bearing(tokens.of("STATISTICS"));
    for (String path :
        List.of("/sign-in", "/password", "/desk/texts", "/desk/imports", "/claims")) {
      Answer answer =
          statistics.post(
              root + path,
              "application/x-www-form-urlencoded",
              "a=b&jakarta.faces.ViewState=" + state);
      assertThat(answer.status()).as(path + " " + answer.body()).isIn(200, 302, 400);
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }
  }

  @Test
  void aFormThatWasCutIsRefused() {
    String token = "Authorization: Bearer " + tokens.of("STATISTICS");
    String head =
        String.join(
            "\r\n",
            "POST " + root + "/desk/imports HTTP/1.1",
            host,
            token,
            FILES,
            "Content-Length: %d",
            "Connection: close",
            "",
            "");
    String cut = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue";
    Raw answer = raw.send(head.formatted(cut.length()) + cut, 0);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertOurPage(answer.body());
  }

  @Test
  void aFormWithoutFilesHasALimit() {
    long bytes = 50L << 20;
    for (String path : List.of("/sign-in", "/desk/texts", "/nothing")) {
      String head =
          String.join(
              "\r\n",
              "POST " + root + path + " HTTP/1.1",
              host,
              FORM,
              "Content-Length: " + bytes,
              "Connection: close",
              "",
              "");
      Raw answer = raw.send(head, bytes);
      if (answer.status() == 0) {
        continue; // the connection was cut under the answer, as much was still on its way
      }
      assertThat(answer.status()).as(answer.text()).isEqualTo(413);
      assertOurPage(answer.body());
    }
    Raw small = raw.send(head("/sign-in", 2 << 20), 1 << 10);
    assertThat(small.status()).as(small.text()).isEqualTo(413);
    assertOurPage(small.body());
  }

  private String head(String path, long announced) {
    return String.join(
        "\r\n",
        "POST " + root + path + " HTTP/1.1",
        host,
        FORM,
        "Content-Length: " + announced,
        "Connection: close",
        "",
        "");
  }

  @Test
  void aBodyWhereNoneIsReadIsNoMistake() {
    for (String path : List.of("/api/v1/ping", "/outlook")) {
      Raw answer =
          raw.ask(
              "GET " + root + path + " HTTP/1.1",
              host,
              "Content-Type: text/plain",
              "Content-Length: 0");
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      String head =
          String.join("\r\n", "GET " + root + path + " HTTP/1.1", host, "Content-Length: 3", "");
      Raw more = raw.send(head + "Connection: close\r\n\r\nabc", 0);
      assertThat(more.status()).as(more.text()).isEqualTo(200);
    }
  }

  @Test
  void anybodyMayAskWhichMethodsThereAre() {
    for (String path : List.of("editions", "tokens", "imports", "session")) {
      Answer answer =
          anyone.send(
              "OPTIONS",
              path,
              BodyPublishers.noBody(),
              "Origin",
              "https://partner.example",
              "Access-Control-Request-Method",
              "POST",
              "Access-Control-Request-Headers",
              "authorization");
      assertThat(answer.status()).as(path + answer.body()).isIn(200, 204);
      assertThat(answer.header("Allow")).contains("OPTIONS");
      assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/editions/odd-1", "/desk/imports"})
  void aSessionIsNotNamedInAnAddress(String path) {
    for (String name : List.of(";entrepot-session=abc", ";a=b")) {
      Raw answer = raw.ask("GET " + root + path + name + " HTTP/1.1", host);
      assertThat(answer.status()).as(name + answer.text()).isEqualTo(400);
      assertOurPage(answer.body());
    }
    Raw api = raw.ask("GET " + root + "/api/v1/editions;entrepot-session=abc HTTP/1.1", host);
    assertThat(api.status()).as(api.text()).isEqualTo(400);
    assertThat(api.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void noHostOfARequestStandsInWhereAnAnswerLeads() {
    for (String path : List.of("/desk/imports", "/desk/texts")) {
      Raw answer =
          raw.ask(
              "GET " + root + path + " HTTP/1.1",
              "Host: evil.example",
              "X-Forwarded-Host: evil.example");
      assertThat(answer.status()).as(answer.text()).isEqualTo(302);
      assertThat(answer.header("Location")).startsWith(root + "/sign-in?to=");
      assertThat(answer.text()).doesNotContain("evil.example");
    }
    String token = "Authorization: Bearer " + tokens.of("STATISTICS");
    String body = "expo,name_en\n";
    Raw accepted =
        raw.send(
            String.join(
                "\r\n",
                "POST " + root + "/api/v1/imports?mode=preview&file=expos.csv HTTP/1.1",
                "Host: evil.example",
                token,
                "Content-Type: text/csv",
                "Content-Length: " + body.length(),
                "Connection: close",
                "",
                body),
            0);
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
    assertThat(accepted.header("Location")).startsWith(root + "/api/v1/jobs/");
    assertThat(accepted.text()).doesNotContain("evil.example");
  }

  @Test
  void whoOnlyLooksGetsNoSession() {
    for (String path :
        List.of(
            "/",
            "/editions/" + EXPO.edition(),
            "/editions/" + EXPO.edition() + "/figures/deals",
            "/claims",
            "/outlook",
            "/economies",
            "/sign-in",
            "/password",
            "/desk/imports",
            "/nothing",
            "/api/v1/session")) {
      assertThat(anyone.get(root + path).headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
  }

  @Test
  void peopleSignInWithoutASessionBefore(Database database) {
    database.person("odd-li", "STATISTICS");
    String page = anyone.get(root + "/sign-in").body();
    assertThat(page).contains("jakarta.faces.ViewState");
    String form =
        "signIn=signIn&signIn%3Aname=odd-li&signIn%3Apassword="
            + Database.PASSWORD.replace(" ", "+").replace("'", "%27")
            + "&"
            + button(page)
            + "=x&jakarta.faces.ViewState=stateless";
    Answer signedIn = anyone.post(root + "/sign-in", "application/x-www-form-urlencoded", form);
    assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(302);
    assertThat(signedIn.header("Set-Cookie")).contains("entrepot-session=");
    Answer elsewhere =
        anyone.send(
            "POST",
            root + "/sign-in",
            BodyPublishers.ofString(form),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(elsewhere.status()).as("sent by another site").isEqualTo(403);
  }

  private static String button(String page) {
    return page.replaceAll("(?s).*<input[^>]*type=\"submit\"[^>]* name=\"(signIn:[^\"]+)\".*", "$1")
        .replace(":", "%3A");
  }

  private static void assertOurPage(String body) {
    assertThat(body).contains("data-theme").contains("/look/").doesNotContain("Exception");
  }
}
