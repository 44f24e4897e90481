package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Behind a proxy that is trusted, which the loopback address is here. */
@ExtendWith(Running.class)
class ProxyIT {

  private static final String CSV = "text/csv";
  private static final String JSON = "application/json";

  private final Database database;
  private final Client administrator;

  ProxyIT(Database database, Client client) {
    this.database = database;
    this.administrator = client.bearing(database.token("ADMINISTRATOR"));
  }

  @Test
  void theAuditTrailHasTheClientsAddress() {
    String token = issued("X-Forwarded-For", "6.6.6.6, 192.0.2.7");

    assertThat(origin(token)).isEqualTo("192.0.2.7");
  }

  @Test
  void withoutAWordOfTheProxyItHasTheConnections() {
    assertThat(origin(issued("X-Other", "192.0.2.7"))).isEqualTo("127.0.0.1");
  }

  /** The number of a token issued by a request with this header. */
  private String issued(String header, String value) {
    Answer answer =
        administrator.send(
            "POST",
            "tokens",
            BodyPublishers.ofString("{\"name\": \"behind a proxy\", \"role\": \"AUDITOR\"}"),
            "Content-Type",
            "application/json",
            header,
            value);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().getJsonNumber("id").toString();
  }

  private String origin(String token) {
    return origin("token.issued", token);
  }

  private String origin(String what, String subject) {
    return database
        .query("select origin from audit where what = ? and subject = ?", what, subject)
        .get(0);
  }

  @Test
  void importsAndMovesOfEditionsHaveItToo() {
    SmallExpo expo = new SmallExpo("proxied");
    Imports imports = new Imports(administrator);
    assertThat(imports.bundle(expo.bundle()).getString("state")).isEqualTo("SUCCEEDED");

    String job = from("192.0.2.1", "imports?mode=preview&file=deals.csv", expo.deal("2.00"), CSV);
    imports.ended("jobs/" + job);
    from("192.0.2.2", "jobs/" + job + "/commit", "", JSON);
    imports.ended("jobs/" + job);
    String status = "editions/" + expo.edition() + "/status";
    String tag = administrator.get(status).header("ETag");
    from("192.0.2.3", status, "{\"to\": \"CLOSING\"}", JSON, "If-Match", tag);

    assertThat(origin("import.previewed", job)).isEqualTo("192.0.2.1");
    assertThat(origin("import.committed", job)).isEqualTo("192.0.2.2");
    assertThat(origin("edition.closed", expo.edition())).isEqualTo("192.0.2.3");
  }

  /** Sent by a client with this address; answers with the number of the job, where it is one. */
  private String from(String address, String path, String body, String type, String... more) {
    List<String> headers = new ArrayList<>(List.of(more));
    headers.addAll(List.of("Content-Type", type, "X-Forwarded-For", address));
    Answer answer =
        administrator.send(
            "POST", path, BodyPublishers.ofString(body), headers.toArray(String[]::new));
    assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    JsonObject json = answer.json();
    return json.containsKey("id") ? json.getJsonNumber("id").toString() : "";
  }
}
