package org.entrepot.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrepot.BothWays;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.access.FailedSignIns.Failure;
import org.entrepot.access.FailedSignIns.FailureKind;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessIT {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final RequestOrigin HOME = new RequestOrigin("192.0.2.1", "192.0.2.1");

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final JpaAccounts accounts = new JpaAccounts();
  private final JpaTokens tokens = new JpaTokens();
  private final SqlFailedSignIns failures = new SqlFailedSignIns();
  private final SqlAuditTrail trail = new SqlAuditTrail();
  private final List<String> logged = new ArrayList<>();

  @BeforeEach
  void wire() {
    accounts.em = entities.em();
    accounts.sql = new Sql(database.app());
    tokens.em = entities.em();
    failures.sql = new Sql(database.app());
    trail.sql = new Sql(database.app());
    trail.log =
        new AuditLog() {
          @Override
          public void add(Act act, String what, @Nullable String subject) {
            logged.add(what + " " + subject);
          }

          @Override
          public void addAll(Act act, String what, List<String> subjects) {
            logged.add(what + " " + subjects);
          }
        };
  }

  @Test
  void anAccountComesWithItsRolesAndKeepsItsNewPassword() throws SQLException {
    insertAdministrator();

    entities.tx(
        () -> {
          Account account = accounts.get("administrator");
          assertThat(account.roles()).containsExactly(Role.ADMINISTRATOR);
          assertThat(account.mustChangePassword()).isTrue();
          account.changePassword(PasswordHash.of("another password"));
          return account;
        });

    Account changed = entities.tx(() -> accounts.get("administrator"));
    assertThat(changed.mustChangePassword()).isFalse();
    assertThat(changed.revision()).isEqualTo(2);
    assertThat(PasswordHash.matches("another password", requireNonNull(changed.passwordHash())))
        .isTrue();
  }

  @Test
  void aSessionEndsWithAChangeOfTheAccountAndWhenItIsDisabled() throws SQLException {
    insertAdministrator();
    Identities identities = identities();

    Identity who = entities.tx(() -> accounts.get("administrator")).identity();
    long session = entities.tx(() -> identities.sessions.begin(who, HOME, "curl/8"));
    assertThat(entities.tx(() -> identities.ofSession("administrator", session))).isPresent();
    assertThat(entities.tx(() -> identities.ofSession("administrator", session + 1))).isEmpty();
    database.run("update account set disabled = true");
    assertThat(entities.tx(() -> identities.ofSession("administrator", session))).isEmpty();
    database.run("update account set disabled = false, revision = revision + 1");
    assertThat(entities.tx(() -> identities.ofSession("administrator", session))).isEmpty();
  }

  @Test
  void aTokenIsFoundByItsTextAsTheLauncherWritesIt() throws SQLException {
    Identities identities = identities();
    database.run(
        "insert into token (name, hash, role) values"
            + " ('local client', sha256(convert_to('ent_secret', 'UTF8')), 'ADMINISTRATOR')");

    assertThat(entities.tx(() -> identities.ofToken("ent_secret")))
        .hasValueSatisfying(
            identity -> assertThat(identity.roles()).containsExactly(Role.ADMINISTRATOR));
    database.run("update token set revoked_at = now()");
    assertThat(entities.tx(() -> identities.ofToken("ent_secret"))).isEmpty();
  }

  @Test
  void aTokenOfAnAccountIsWorthNoMoreThanTheAccount() throws SQLException {
    insertAdministrator();
    Identities identities = identities();
    database.run(
        "insert into token (name, hash, role, account) values"
            + " ('a', sha256('a'), 'ADMINISTRATOR', 'administrator'),"
            + " ('b', sha256('b'), 'AUDITOR', 'administrator')");

    assertThat(entities.tx(() -> identities.ofToken("a"))).isPresent();
    assertThat(entities.tx(() -> identities.ofToken("b"))).isEmpty();
    database.run("update account set disabled = true");
    assertThat(entities.tx(() -> identities.ofToken("a"))).isEmpty();
  }

  @Test
  void tokensAreListedInPages() {
    entities.tx(
        () -> {
          for (int i = 0; i < 3; i++) {
            tokens.add(
                new Token(
                    "t" + i,
                    "text" + i,
                    Role.AUDITOR,
                    AccessScope.EVERYTHING,
                    NOW,
                    NOW.plusSeconds(60)));
          }
          return true;
        });

    Page<Token> first = entities.tx(() -> tokens.page(ListPart.first(2)));
    Page<Token> rest = entities.tx(() -> tokens.page(ListPart.after(first.next(), 2)));

    assertThat(first.items()).extracting(Token::name).containsExactly("t0", "t1");
    assertThat(rest.items()).extracting(Token::name).containsExactly("t2");
    assertThat(rest.next()).isNull();
    assertThat(rest.items().get(0).expiresAt()).isEqualTo(NOW.plusSeconds(60));
    BothWays.read(part -> entities.tx(() -> tokens.page(part)), 1, Token::name);
  }

  @Test
  void manyAttemptsAtOnceAreNoWayAroundTheWaiting() throws Exception {
    SignInAttempts attempts = new SignInAttempts();
    attempts.failures = failures;
    attempts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Callable<Boolean> attempt =
        () -> {
          try {
            return database.tx(
                () -> {
                  attempts.begin("li.wei", HOME);
                  return true;
                });
          } catch (TooManyAttempts wait) {
            return false;
          }
        };

    ExecutorService pool = Executors.newFixedThreadPool(16);
    List<Boolean> admitted = new ArrayList<>();
    for (Future<Boolean> result : pool.invokeAll(java.util.Collections.nCopies(40, attempt))) {
      admitted.add(result.get());
    }
    pool.shutdown();

    assertThat(admitted).filteredOn(each -> each).hasSize(5);
  }

  @Test
  void oldFailuresAreForgottenAndAllButTheLatestOfTooMany() throws Exception {
    for (int i = 0; i < 6; i++) {
      failures.set(FailureKind.ADDRESS, "192.0.2." + i, new Failure(1, NOW.plusSeconds(i)));
    }
    failures.tidy(NOW.plusSeconds(1), 100);
    assertThat(database.query("select count(*) from sign_in_failure")).containsExactly("5");

    failures.tidy(NOW, 2);
    assertThat(database.query("select count(*) from sign_in_failure")).containsExactly("2");
    assertThat(failures.lock(FailureKind.ADDRESS, "192.0.2.5", NOW))
        .isEqualTo(new Failure(1, NOW.plusSeconds(5)));
  }

  @Test
  void whatPeopleTypeIsNotKept() throws Exception {
    failures.set(FailureKind.ACCOUNT, "a password in the wrong field", new Failure(1, NOW));

    assertThat(database.query("select convert_from(key, 'LATIN1') from sign_in_failure"))
        .noneMatch(key -> key.contains("password"));
  }

  @Test
  void theAuditTrailIsReadForwardsAndBack() {
    trail.addAll(new Act("anna", null), "record.changed", List.of("a", "b", "c", "d", "e"));
    trail.addAll(new Act("bo", null), "record.changed", List.of("f"));
    SqlAuditEntries entries = new SqlAuditEntries();
    entries.sql = new Sql(database.app());

    AuditQuery ofAnna = new AuditQuery("anna", null, null, null, null, null);
    BothWays.read(part -> entries.page(ofAnna, part), 2, AuditEntry::subject);
  }

  @Test
  void aNumberIsOfOneKindAndNoPartOfAnother() {
    Act act = new Act("anna", null);
    trail.addAll(act, "import.committed", List.of("1", "21", "1 2"));
    trail.addAll(act, "token.issued", List.of("1"));
    trail.addAll(act, "published-figure.tied", List.of("1 x-1 exhibitors YES"));
    SqlAuditEntries entries = new SqlAuditEntries();
    entries.sql = new Sql(database.app());

    AuditQuery query = AuditQuery.ALL.of(new NumberedSubject("import", "1"));
    assertThat(entries.page(query, ListPart.first(10)).items())
        .extracting(entry -> entry.what() + " " + entry.subject())
        .containsExactly("import.committed 1");
  }

  @Test
  void whatIsDoneToNoneIsNoLineAndToSeveralIsALineEach() {
    trail.log =
        new AuditLog() {
          @Override
          public void addAll(Act act, String what, List<String> subjects) {
            logged.add(what + " " + subjects.get(0) + " of " + subjects.size());
          }
        };
    Act act = new Act("administrator", null);

    trail.addAll(act, "record.withdrawn", List.of());
    trail.addAll(act, "record.withdrawn", List.of("x-1/deals/D1", "x-1/deals/D2"));

    assertThat(database.query("select subject from audit order by id"))
        .containsExactly("x-1/deals/D1", "x-1/deals/D2");
    assertThat(logged).containsExactly("record.withdrawn x-1/deals/D1 of 2");
  }

  @Test
  void theTrailIsOnlyEverAddedTo() throws SQLException {
    trail.add(new Act("administrator", "192.0.2.1"), "token.issued", "17");

    assertThat(
            database.query(
                "select who || ' ' || what || ' ' || subject || ' ' || origin from audit"))
        .containsExactly("administrator token.issued 17 192.0.2.1");
    assertThat(logged).containsExactly("token.issued 17");
    assertThatThrownBy(() -> database.run("delete from audit"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> database.run("update audit set who = 'x'"))
        .hasMessageContaining("permission denied");
  }

  private Identities identities() {
    Identities identities = new Identities();
    identities.accounts = accounts;
    identities.tokens = tokens;
    identities.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    SqlSessions sessions = new SqlSessions();
    sessions.sql = new Sql(database.app());
    identities.sessions = new SessionDesk();
    identities.sessions.sessions = sessions;
    identities.sessions.settings = ServerSettings.of(Map.of());
    identities.sessions.clock = identities.clock;
    return identities;
  }

  private void insertAdministrator() throws SQLException {
    String insert =
        "insert into account (name, password_hash, must_change_password)"
            + " values ('administrator', ?, true)";
    try (Connection connection = database.app().getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, PasswordHash.of("one-time-password"));
      statement.executeUpdate();
    }
    database.run(
        "insert into account_role (account, role) select id, 'ADMINISTRATOR' from account");
  }
}
