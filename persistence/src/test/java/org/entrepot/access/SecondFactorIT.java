package org.entrepot.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.junit.jupiter.api.AfterEach;
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
  private final NewSecrets secrets = new NewSecrets();
  private final CodeCheck codes = new CodeCheck();
  private final ExecutorService people = Executors.newSingleThreadExecutor();

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
    secrets.accounts = accounts;
    secrets.factors = factors;
    desk.accounts = accounts;
    desk.factors = factors;
    desk.codes = codes;
    desk.attempts = attempts;
    SqlSessions sessions = new SqlSessions();
    sessions.sql = accounts.sql;
    desk.sessions = new SessionDesk();
    desk.sessions.sessions = sessions;
    desk.trail = codes.trail;
    desk.clock = attempts.clock;
    desk.access = entities.tx(() -> accessOf(accounts.get("anna")));
  }

  @AfterEach
  void everybodyLeaves() {
    people.shutdownNow();
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
    NewSecret before = entities.tx(() -> secrets.of("anna"));
    NewSecret secret = entities.tx(() -> secrets.of("anna"));
    assertThat(secret).isNotEqualTo(before);
    TOTPGenerator app = TOTPGenerator.withDefaultValues(secret.text().getBytes(US_ASCII));

    List<String> recovery = entities.tx(() -> desk.confirm(app.at(NOW), 7, OWN));

    assertThat(entities.tx(() -> desk.own()).orElseThrow().since()).isEqualTo(NOW);
    assertThat(takes(app.at(NOW))).isFalse();
    assertThat(takes(app.at(NOW.plusSeconds(30)))).isTrue();
    assertThat(takes(recovery.get(3))).isTrue();
    assertThat(takes(recovery.get(3))).isFalse();
    assertThat(entities.tx(() -> desk.own()).orElseThrow().recoveryCodes()).isEqualTo(7);
  }

  private List<String> setUp() {
    NewSecret secret = entities.tx(() -> secrets.of("anna"));
    String code = TOTPGenerator.withDefaultValues(secret.text().getBytes(US_ASCII)).at(NOW);
    return entities.tx(() -> desk.confirm(code, 7, OWN));
  }

  @Test
  void goesWithItsRecoveryCodes() {
    List<String> recovery = setUp();

    assertThat(entities.tx(() -> removed(recovery))).isTrue();

    assertThat(entities.tx(() -> desk.own())).isEmpty();
    assertThat(database.query("select count(*) from recovery_code")).containsExactly("0");
  }

  /** As a sign-in does it; in another order each would wait for the other. */
  @Test
  void whatWasTriedIsLockedBeforeTheFactorIs() {
    List<String> recovery = setUp();

    Future<Boolean> removing =
        entities.tx(
            () -> {
              codes.attempts.beginCode("anna");
              Future<Boolean> other = people.submit(() -> entities.tx(() -> removed(recovery)));
              awaitSomebodyWaiting();
              assertThat(codes.factors.lockedOf(accounts.get("anna"))).isPresent();
              return other;
            });

    assertThat(removing).succeedsWithin(Duration.ofMinutes(1)).isEqualTo(true);
  }

  private boolean removed(List<String> recovery) {
    desk.remove(recovery.get(0), OWN);
    return true;
  }

  private void awaitSomebodyWaiting() {
    while (database
        .query("select from pg_locks where not granted and locktype = 'transactionid'")
        .isEmpty()) {
      Thread.onSpinWait();
    }
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
