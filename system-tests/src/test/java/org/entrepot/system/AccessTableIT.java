package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the API, asked by nobody, by every role and by neighbours, answers as the
 * table says. What is answered is written beside the results, to be looked through and copied where
 * the table is to be another.
 */
@ExtendWith(Running.class)
class AccessTableIT {

  private static final AccessTable TABLE = AccessTable.read();
  private static final Path ANSWERED = Folders.TARGET.resolve("access.csv");

  /** What nothing has: whoever may correct a record is told that theirs is stale. */
  private static final String TAG = "\"none\"";

  private static final Map<String, String> MADE = new HashMap<>();
  private static final Map<String, Client> CALLERS = new LinkedHashMap<>();

  @BeforeAll
  static void everybody(Database database, Client anyone) {
    Client administrator = anyone.bearing(database.token("ADMINISTRATOR"));
    JsonObject job = new Imports(administrator).bundle(WalledFair.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    database.person("tabled-person", "AUDITOR");
    String deal = "editions/" + WalledFair.FIRST + "/registers/deals/" + WalledFair.DEAL;
    administrator.correct(deal, administrator.tag(deal), "\"contract\": \"K-1\"");
    MADE.put("{edition}", WalledFair.FIRST);
    MADE.put("{deal}", WalledFair.DEAL);
    MADE.put("{job}", job.getJsonNumber("id").toString());
    MADE.put("{token}", database.query("select max(id)::text from token").get(0));
    MADE.put("{change}", first(administrator, deal + "/changes", "change"));
    MADE.put(
        "{figure}",
        first(administrator, "editions/" + WalledFair.FIRST + "/published-figures", "id"));
    for (String caller : TABLE.callers()) {
      CALLERS.put(caller, caller(caller, database, anyone));
    }
  }

  private static String first(Client client, String list, String number) {
    JsonObject item = client.get(list).json().getJsonArray("items").getJsonObject(0);
    return item.getJsonNumber(number).toString();
  }

  private static Client caller(String caller, Database database, Client anyone) {
    WalledFair.Neighbour neighbour = WalledFair.NEIGHBOURS.get(caller);
    if (neighbour != null) {
      return anyone.bearing(database.token(neighbour.role(), neighbour.scope()));
    }
    return caller.equals("nobody")
        ? anyone
        : anyone.bearing(database.token(caller, WalledFair.scope(caller)));
  }

  @Test
  void answersEachAsTheTableSays() throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    lines.add("operation;address;body;" + String.join(";", TABLE.callers()));
    for (AccessTable.Asked asked : TABLE.asked()) {
      Map<String, Integer> answered = new HashMap<>();
      TABLE.callers().forEach(caller -> answered.put(caller, status(caller, asked)));
      lines.add(asked.line(answered));
      asked
          .statuses()
          .forEach(
              (caller, status) -> {
                if (!status.equals(answered.get(caller))) {
                  wrong.add(
                      "%s %s: %s, not %s"
                          .formatted(asked.operation(), caller, answered.get(caller), status));
                }
              });
    }
    Files.writeString(ANSWERED, String.join("\n", lines) + "\n", UTF_8);
    System.out.println(
        "access table: %d operations x %d callers"
            .formatted(TABLE.asked().size(), TABLE.callers().size()));
    assertThat(wrong).as("see " + ANSWERED).isEmpty();
  }

  private static int status(String caller, AccessTable.Asked asked) {
    String address = asked.address();
    for (Map.Entry<String, String> made : MADE.entrySet()) {
      address = address.replace(made.getKey(), made.getValue());
    }
    Client client = requireNonNull(CALLERS.get(caller));
    if (asked.method().equals("GET")) {
      return client.get(address).status();
    }
    return asked.body().isEmpty()
        ? client.send(asked.method(), address, BodyPublishers.noBody(), "If-Match", TAG).status()
        : client
            .send(
                asked.method(),
                address,
                BodyPublishers.ofString(asked.body()),
                "If-Match",
                TAG,
                "Content-Type",
                asked.body().startsWith("{") ? "application/json" : "text/csv")
            .status();
  }
}
