package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Behind a proxy that is trusted, which the loopback address is here. */
@ExtendWith(Running.class)
class ProxyIT {

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
    return database
        .query("select origin from audit where what = 'token.issued' and subject = ?", token)
        .get(0);
  }
}
