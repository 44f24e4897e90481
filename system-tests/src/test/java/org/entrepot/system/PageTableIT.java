package org.entrepot.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrepot.access.AccessScope;
import org.entrepot.access.RowLimit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, asked by everybody in every way, answers as the table says; and acts on POST only.
 */
@ExtendWith(Running.class)
class PageTableIT {

  private static final SmallExpo EXPO = new SmallExpo("tabled");
  private static final PageTable TABLE = PageTable.read();

  /** From the API to the pages, wherever the application stands. */
  private static final String UP = "../..";

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
  private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]* name=\"([^\"]+)\"");

  /** What the names in braces of the table stand for. */
  private static final Map<String, String> MADE = new HashMap<>();

  /** What limits people from outside, by their role. */
  private static final Map<String, AccessScope> SCOPES =
      Map.of(
          "PAVILION_HOST", scope(RowLimit.PAVILION, "japan"),
          "DELEGATION", scope(RowLimit.DELEGATION, "nanjing"),
          "EXHIBITOR", scope(RowLimit.COMPANY, "BUYER"));

  private static AccessScope scope(RowLimit limit, String code) {
    return new AccessScope(Set.of(EXPO.edition()), limit, Set.of(code));
  }

  private static final Map<String, Client> CALLERS = new HashMap<>();

  @BeforeAll
  static void everybody(Database database, Client anyone) {
    Imports imports = new Imports(anyone.bearing(database.token("STATISTICS")));
    JsonObject job = imports.bundle(bundle());
    MADE.put("{edition}", EXPO.edition());
    MADE.put("{deal}", "D-0");
    MADE.put("{change}", changed(anyone.bearing(database.token("STATISTICS"))));
    MADE.put("{import}", job.getJsonNumber("id").toString());
    for (String caller : TABLE.callers()) {
      CALLERS.put(caller, caller.equals("nobody") ? anyone : signedIn(caller, database, anyone));
    }
  }

  /** The deal is of a delegation and of a pavilion. */
  private static Map<String, String> bundle() {
    Map<String, String> files = new HashMap<>(EXPO.bundle());
    String edition = EXPO.edition();
    files.put(
        "delegations.csv",
        "edition,delegation,name_en,kind\n" + edition + ",nanjing,Nanjing delegation,LOCAL\n");
    files.put(
        "pavilions.csv",
        "edition,pavilion,name_en,kind\n" + edition + ",japan,Japan pavilion,NATIONAL\n");
    String[] deals = EXPO.deal("1000.00").split("\n", -1);
    files.put("deals.csv", deals[0] + ",delegation,pavilion\n" + deals[1] + ",nanjing,japan\n");
    return files;
  }

  /** Number of a change of a deal. */
  private static String changed(Client statistics) {
    String deal = "editions/" + EXPO.edition() + "/registers/deals/D-0";
    statistics.correct(deal, statistics.tag(deal), "\"contract\": \"K-1\"");
    JsonObject last =
        statistics.get(deal + "/changes").json().getJsonArray("items").getJsonObject(0);
    return last.getJsonNumber("change").toString();
  }

  private static Client signedIn(String role, Database database, Client anyone) {
    String name = "tabled-" + role.toLowerCase(Locale.ROOT);
    database.person(name, role);
    Optional.ofNullable(SCOPES.get(role)).ifPresent(scope -> database.scope(name, scope));
    return anyone.signedIn(name);
  }

  static Stream<PageTable.Line> pages() {
    return TABLE.lines().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void answersEachByItsPermission(PageTable.Line page) {
    Map<String, List<Integer>> answered = new HashMap<>();
    CALLERS.forEach(
        (caller, client) ->
            answered.put(
                caller,
                PageTable.METHODS.stream()
                    .map(method -> status(client, method, address(page)))
                    .toList()));
    assertThat(answered).isEqualTo(page.statuses());
  }

  /** Whoever asks, and whatever state of a view comes along. */
  @ParameterizedTest
  @MethodSource("pages")
  void takesNoFormByAnAddress(PageTable.Line page) {
    String address = address(page) + (address(page).contains("?") ? "&" : "?");
    CALLERS.forEach(
        (caller, client) -> {
          for (String form :
              List.of(
                  "jakarta.faces.ViewState=stateless",
                  "jakarta%2Efaces.ViewState=1:1",
                  "jakarta.faces.partial.ajax=true",
                  "javax.faces.ViewState=x")) {
            Answer answer = client.get(address + form);
            assertThat(answer.status()).as(caller + " " + form).isEqualTo(405);
            assertThat(answer.body()).contains("form.by-get").doesNotContain("Exception");
            assertThat(status(client, "HEAD", address + form)).isEqualTo(405);
          }
        });
  }

  /** What an attack did: the form of a page that may be looked at, sent by an address. */
  @Test
  void aFormThatIsSentByAnAddressDoesNothing(Database database) {
    String page = UP + "/desk/registers/deals/records/D-0?edition=" + EXPO.edition();
    String html = requireNonNull(CALLERS.get("STATISTICS")).get(page).body();
    List<String> before = deeds(database);
    for (String role : List.of("ADMINISTRATOR", "STATISTICS", "AUDITOR")) {
      Client client = requireNonNull(CALLERS.get(role));
      Matcher state = STATE.matcher(html);
      assertThat(state.find()).as("a form").isTrue();
      List<String> fields = new ArrayList<>();
      FIELD
          .matcher(html)
          .results()
          .map(field -> field.group(1))
          .filter(name -> !name.startsWith("jakarta.faces."))
          .forEach(name -> fields.add(encoded(name) + "=1"));
      String form =
          String.join("&", fields) + "&jakarta.faces.ViewState=" + encoded(state.group(1));
      assertThat(client.get(page + "&" + form).status()).as(role).isEqualTo(405);
    }
    assertThat(deeds(database)).isEqualTo(before);
  }

  private static List<String> deeds(Database database) {
    return database.query("select what from audit where subject like ?", EXPO.edition() + "/%");
  }

  private static String address(PageTable.Line page) {
    String address = UP + page.address();
    for (Map.Entry<String, String> made : MADE.entrySet()) {
      address = address.replace(made.getKey(), made.getValue());
    }
    return address;
  }

  private static int status(Client client, String method, String address) {
    return client.send(method, address, BodyPublishers.noBody()).status();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
