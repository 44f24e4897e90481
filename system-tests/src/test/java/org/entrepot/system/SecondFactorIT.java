package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.bastiaanjansen.otp.TOTPGenerator;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authenticator app set up, asked for and taken away, over REST. */
@ExtendWith(Running.class)
class SecondFactorIT {

  private static final String PASSWORD = "{\"password\": \"" + Database.PASSWORD + "\"}";

  private final Database database;
  private final Client anyone;

  SecondFactorIT(Database database, Client anyone) {
    this.database = database;
    this.anyone = anyone;
  }

  private static TOTPGenerator app(String address) throws URISyntaxException {
    return TOTPGenerator.fromURI(URI.create(address));
  }

  private Answer signIn(String name, String more) {
    return anyone.send(
        "POST",
        "session",
        BodyPublishers.ofString(
            "{\"name\": \"%s\", \"password\": \"%s\"%s}".formatted(name, Database.PASSWORD, more)),
        "Content-Type",
        "application/json",
        "X-Requested-With",
        "system tests");
  }

  private static Answer post(Client client, String path, String body) {
    return client.send(
        "POST",
        "session/second-factor/" + path,
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/json",
        "X-Requested-With",
        "system tests");
  }

  private static String body(String code) {
    return "{\"code\": \"%s\"}".formatted(code);
  }

  @Test
  void aSignInOverRestTakesTheCode() throws URISyntaxException {
    database.person("coded-rest", "STATISTICS");
    Client own = anyone.signedIn("coded-rest");
    JsonObject secret = post(own, "secret", PASSWORD).json();
    TOTPGenerator app = app(secret.getString("address"));

    Answer wrong = post(own, "confirmation", body("000000x"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().getString("code")).isEqualTo("second-factor.code");
    Answer on = post(own, "confirmation", body(app.now()));
    assertThat(on.status()).as(on.body()).isEqualTo(200);
    assertThat(on.header("Cache-Control")).isEqualTo("no-store");
    String recovery = on.json().getJsonArray("recoveryCodes").getString(0);

    Answer without = signIn("coded-rest", "");
    assertThat(without.status()).isEqualTo(401);
    assertThat(without.json().getString("code")).isEqualTo("second-factor.needed");
    assertThat(without.header("Set-Cookie")).isEmpty();
    assertThat(signIn("coded-rest", ", \"code\": \"" + recovery + "\"").status()).isEqualTo(200);
    assertThat(signIn("coded-rest", ", \"code\": \"" + recovery + "\"").status()).isEqualTo(401);
    assertThat(own.get("session/second-factor").json().getInt("recoveryCodes")).isEqualTo(7);

    Client administrator = anyone.bearing(database.token("ADMINISTRATOR"));
    assertThat(administrator.delete("accounts/coded-rest/second-factor").status()).isEqualTo(204);
    assertThat(administrator.delete("accounts/coded-rest/second-factor").status()).isEqualTo(409);
    assertThat(signIn("coded-rest", "").status()).isEqualTo(200);
  }

  @Test
  void nobodySetsOneUpWithoutASignIn() {
    assertThat(anyone.get("session/second-factor").status()).isEqualTo(401);
    assertThat(post(anyone, "secret", PASSWORD).status()).isEqualTo(401);
    Client machine = anyone.bearing(database.token("STATISTICS"));
    assertThat(machine.get("session/second-factor").status()).isEqualTo(403);
  }
}
