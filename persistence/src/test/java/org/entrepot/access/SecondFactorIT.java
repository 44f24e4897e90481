package org.entrepot.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Second factors as the database keeps them. */
class SecondFactorIT {

  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final Act OWN = new Act("anna", "192.0.2.1");

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final JpaAccounts accounts = new JpaAccounts();
  private final SecondFactorDesk desk = new SecondFactorDesk();
  private final CodeCheck codes = new CodeCheck();

  @BeforeEach
  void wire() throws SQLException {
    database.run("insert into account (name, password_hash) values ('anna', '$argon2id$x')");
    accounts.em = entities.em();
    accounts.sql = new Sql(database.app());
    JpaSecondFactors factors = new JpaSecondFactors();
    factors.em = entities.em();
    SqlFailedSignIns failures = new SqlFailedSignIns();
    failures.sql = accounts.sql;
    SignInAttempts attempts = new SignInAttempts();
    attempts.failures = failures;
    attempts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    codes.factors = factors;
    codes.attempts = attempts;
    codes.trail = (act, what, subject) -> {};
    codes.clock = attempts.clock;
    desk.accounts = accounts;
    desk.factors = factors;
    desk.codes = codes;
    desk.trail = codes.trail;
    desk.clock = attempts.clock;
    desk.access = entities.tx(() -> accessOf(accounts.get("anna")));
  }

  private static Access accessOf(Account account) {
    Access access = new Access();
    access.caller = new CurrentIdentity(account.identity());
    return access;
  }

  private boolean takes(String code) {
    return entities.tx(() -> codes.takes(accounts.get("anna"), code, OWN));
  }

  @Test
  void isKeptWithItsRecoveryCodesAndTheStepOfTheLastCode() {
    NewSecret secret = entities.tx(() -> desk.begin());
    assertThat(entities.tx(() -> desk.begun())).contains(secret);
    TOTPGenerator app = TOTPGenerator.withDefaultValues(secret.text().getBytes(US_ASCII));

    List<String> recovery = entities.tx(() -> desk.confirm(app.at(NOW), OWN));

    assertThat(entities.tx(() -> desk.own()).orElseThrow().since()).isEqualTo(NOW);
    assertThat(entities.tx(() -> desk.begun())).isEmpty();
    assertThat(takes(app.at(NOW))).isFalse();
    assertThat(takes(app.at(NOW.plusSeconds(30)))).isTrue();
    assertThat(takes(recovery.get(3))).isTrue();
    assertThat(takes(recovery.get(3))).isFalse();
    assertThat(entities.tx(() -> desk.own()).orElseThrow().recoveryCodes()).isEqualTo(7);
  }

  @Test
  void goesWithItsRecoveryCodes() throws SQLException {
    NewSecret secret = entities.tx(() -> desk.begin());
    String code = TOTPGenerator.withDefaultValues(secret.text().getBytes(US_ASCII)).at(NOW);
    List<String> recovery = entities.tx(() -> desk.confirm(code, OWN));

    entities.tx(
        () -> {
          desk.remove(recovery.get(0), OWN);
          return true;
        });

    assertThat(entities.tx(() -> desk.own())).isEmpty();
    assertThat(database.query("select count(*) from recovery_code")).containsExactly("0");
  }

  @Test
  void takesNoSecretThatAppsCannotRead() {
    assertThatThrownBy(
            () ->
                database.run(
                    "insert into second_factor (account, secret) select id, 'short' from account"))
        .hasMessageContaining("second_factor_secret_check");
  }
}
