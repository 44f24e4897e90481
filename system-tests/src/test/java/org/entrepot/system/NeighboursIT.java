package org.entrepot.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the API and the pages show of {@link WalledFair}: asked first by somebody who sees all of
 * it, so that answers are kept, and then by those next door, who read of none that is not theirs.
 */
@ExtendWith(Running.class)
class NeighboursIT {

  private static final String FIRST = "editions/" + WalledFair.FIRST;
  private static final String UP = "../..";

  /** Lists, counts, search, files, figures, moves and what waits. */
  private static final List<String> API =
      List.of(
          "editions",
          FIRST,
          FIRST + "/deals/waiting",
          FIRST + "/figures",
          FIRST + "/figures/deals",
          FIRST + "/figures/deals?by=pavilion",
          FIRST + "/figures/deals?by=delegation",
          FIRST + "/figures/deals?by=section",
          FIRST + "/figures/tentative_deal_value",
          FIRST + "/figures/tentative_deal_value?by=economy",
          FIRST + "/figures/tentative_deal_value/moves?since=2019-01-01T00:00:00Z",
          FIRST + "/figures/tentative_deal_value/records",
          FIRST + "/postings",
          FIRST + "/published-figures",
          FIRST + "/status",
          FIRST + "/status/revisions",
          "claims",
          "waiting",
          "companies/doubles",
          "companies/mergers",
          "registers/claims?q=zebr",
          "registers/companies?q=quagg",
          "registers/companies");

  private static final List<String> REGISTERS =
      List.of(
          "agreements",
          "deals",
          "delegations",
          "exhibitors",
          "pavilion-hosts",
          "pavilions",
          "published-figures",
          "sections",
          "showcase");

  private static final List<String> PAGES =
      List.of(
          "/",
          "/editions/walled-1",
          "/editions/walled-1/figures/deals",
          "/editions/walled-1/figures/tentative_deal_value",
          "/editions/walled-1/figures/deals?by=pavilion",
          "/editions/walled-1/figures.csv",
          "/editions/walled-1/figures/deals/records.csv",
          "/editions/walled-1/postings/1",
          "/claims",
          "/claims.csv",
          "/outlook",
          "/desk",
          "/desk/editions",
          "/desk/editions/walled-1",
          "/desk/companies",
          "/desk/deals/waiting",
          "/desk/deals/waiting?edition=walled-1",
          "/desk/published-figures",
          "/desk/registers",
          "/desk/registers/companies?q=quagg",
          "/desk/registers/claims?q=zebr",
          "/desk/registers/claims.csv");

  private static final String OWNER = "owner";
  private static final String OTHER_EDITION = "other-edition";
  private static final Set<String> NEXT_DOOR = WalledFair.NEIGHBOURS.keySet();

  private static final Map<String, Client> MACHINES = new HashMap<>();
  private static final Map<String, Client> PEOPLE = new HashMap<>();

  @BeforeAll
  static void everybody(Database database, Client anyone) {
    MACHINES.put(OWNER, anyone.bearing(database.token("ADMINISTRATOR")));
    JsonObject job = new Imports(machine(OWNER)).bundle(WalledFair.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    WalledFair.NEIGHBOURS.forEach(
        (name, neighbour) -> {
          MACHINES.put(name, anyone.bearing(database.token(neighbour.role(), neighbour.scope())));
          database.person("next-" + name, neighbour.role());
          database.scope("next-" + name, neighbour.scope());
          PEOPLE.put(name, anyone.signedIn("next-" + name));
        });
    database.person("next-owner", "ADMINISTRATOR");
    PEOPLE.put(OWNER, anyone.signedIn("next-owner"));
  }

  private static Client machine(String name) {
    return requireNonNull(MACHINES.get(name));
  }

  @Test
  void readNothingOfTheOtherOverTheApi() {
    List<String> addresses = new ArrayList<>(API);
    REGISTERS.forEach(
        register ->
            Stream.of("", "?q=zebr", "?limit=1")
                .map(query -> FIRST + "/registers/" + register + query)
                .forEach(addresses::add));
    int marked = 0;
    List<String> leaks = new ArrayList<>();
    for (String address : addresses) {
      for (String type : List.of("application/json", "text/csv")) {
        String owners = machine(OWNER).get(address, "Accept", type).body();
        marked += marks(owners, Set.of()).isEmpty() ? 0 : 1;
        for (String name : NEXT_DOOR) {
          leak(name, type + " " + address, machine(name).get(address, "Accept", type), leaks);
        }
      }
    }
    System.out.println(
        "neighbours: %d addresses of the API x %d, %d answers to the owner are marked"
            .formatted(addresses.size(), 2 * NEXT_DOOR.size(), marked));
    assertThat(leaks).isEmpty();
    assertThat(marked).as("answers that could have told").isGreaterThan(addresses.size() / 2);
  }

  @Test
  void readNothingOfTheOtherInWorksheets() {
    for (String register : REGISTERS) {
      String address = FIRST + "/registers/" + register;
      assertThat(marks(machine(OWNER).worksheet(address), Set.of())).as(register).isNotEmpty();
      for (String name : NEXT_DOOR) {
        assertThat(marks(machine(name).worksheet(address), allowed(name)))
            .as(name + " " + register)
            .isEmpty();
      }
    }
  }

  @Test
  void readNothingOfTheOtherOnPages() {
    List<String> addresses = new ArrayList<>(PAGES);
    REGISTERS.forEach(
        register ->
            Stream.of(
                    register + "?edition=walled-1",
                    register + "?edition=walled-1&q=zebr",
                    register + ".csv?edition=walled-1",
                    register + "/names.json?edition=walled-1&q=zebr",
                    register + "/new?edition=walled-1")
                .map(rest -> "/desk/registers/" + rest)
                .forEach(addresses::add));
    int marked = 0;
    List<String> leaks = new ArrayList<>();
    for (String address : addresses) {
      String owners = requireNonNull(PEOPLE.get(OWNER)).get(UP + address).body();
      marked += marks(owners, Set.of()).isEmpty() ? 0 : 1;
      for (String name : NEXT_DOOR) {
        leak(name, address, requireNonNull(PEOPLE.get(name)).get(UP + address), leaks);
      }
    }
    System.out.println(
        "neighbours: %d pages x %d, %d answers to the owner are marked"
            .formatted(addresses.size(), NEXT_DOOR.size(), marked));
    assertThat(leaks).isEmpty();
    assertThat(marked).as("answers that could have told").isGreaterThan(addresses.size() / 2);
  }

  private static void leak(String name, String address, Answer answer, List<String> leaks) {
    Set<String> read = marks(answer.body(), allowed(name));
    if (!read.isEmpty() || answer.status() >= 500) {
      leaks.add("%s %s: %s %s".formatted(name, address, answer.status(), read));
    }
  }

  /** Companies are known to all who see an edition. */
  private static Set<String> allowed(String neighbour) {
    return neighbour.equals(OTHER_EDITION) ? Set.of(WalledFair.COMPANY_MARK) : Set.of();
  }

  private static Set<String> marks(String text, Set<String> allowed) {
    String read = text.toLowerCase(Locale.ROOT);
    Set<String> found = new HashSet<>(WalledFair.MARKS);
    found.add(WalledFair.COMPANY_MARK);
    found.removeIf(mark -> allowed.contains(mark) || !read.contains(mark));
    return found;
  }

  /** Of a record next door it is said what is said of one that there is not. */
  @Test
  void areToldThatThereIsNoSuchRecord() {
    List<String> paths =
        List.of(
            "/registers/deals/%s",
            "/registers/deals/%s/changes", "/registers/exhibitors/%s", "/registers/pavilions/%s");
    for (String name : NEXT_DOOR) {
      for (String path : paths) {
        Answer there = machine(name).get(FIRST + path.formatted(WalledFair.DEAL));
        Answer nowhere = machine(name).get(FIRST + path.formatted("NONE-D1"));
        assertThat(there.status()).as(name + path).isEqualTo(404);
        assertThat(said(there, WalledFair.DEAL)).isEqualTo(said(nowhere, "NONE-D1"));
      }
    }
    Client edition = machine(OTHER_EDITION);
    assertThat(said(edition.get(FIRST + "/figures"), WalledFair.FIRST))
        .isEqualTo(said(edition.get("editions/walled-9/figures"), "walled-9"));
  }

  private static List<String> said(Answer answer, String code) {
    JsonObject problem = answer.json();
    return List.of(
        problem.getString("code"),
        problem.getString("title"),
        problem.getString("detail", "").replace(code, "*"));
  }

  /** Theirs is counted as if there were nothing else. */
  @Test
  void countTheirOwn() {
    for (String name : List.of("other-pavilion", "other-delegation", "other-company")) {
      Client client = machine(name);
      JsonObject deals = client.get(FIRST + "/registers/deals").json();
      assertThat(deals.getJsonArray("items")).as(name).hasSize(1);
      assertThat(client.get(FIRST + "/registers/deals/OTHER-D1").status()).isEqualTo(200);
    }
    for (String name : List.of("other-pavilion", "other-delegation")) {
      Client client = machine(name);
      assertThat(value(client, "deals")).as(name).isEqualTo("1");
      assertThat(value(client, "tentative_deal_value")).as(name).startsWith("1111");
    }
    assertThat(value(machine(OWNER), "deals")).isNotEqualTo("1");
  }

  private static String value(Client client, String metric) {
    JsonObject figure = client.get(FIRST + "/figures/" + metric).json();
    return requireNonNull(figure.get("value")).toString().replace("\"", "");
  }

  /** What is next door is not changed either, and whoever tries is told that it is not there. */
  @Test
  void changeNothingOfTheOther() {
    Client edition = machine(OTHER_EDITION);
    String deal = FIRST + "/registers/deals/" + WalledFair.DEAL;
    String seen = machine(OWNER).tag(deal);

    assertThat(edition.correct(deal, seen, "\"contract\": \"K-9\"").status()).isEqualTo(404);
    assertThat(
            edition
                .post(
                    FIRST + "/registers/deals/withdrawals",
                    "application/json",
                    "{\"codes\": [\"" + WalledFair.DEAL + "\"], \"reason\": \"twice\"}")
                .status())
        .isEqualTo(404);
    String company = "registers/companies/QUAGGA-BUYER";
    Answer refused =
        edition.correct(company, edition.tag(company), "\"trading_name\": \"Another\"");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().getString("code")).isEqualTo("scope.missing");
    assertThat(machine(OWNER).tag(deal)).isEqualTo(seen);
  }
}
