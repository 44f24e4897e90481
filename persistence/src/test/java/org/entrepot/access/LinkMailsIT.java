package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.access.ForgottenPasswords.AskedAccount;
import org.entrepot.mail.MailMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails with links as the database keeps them: without any link. */
class LinkMailsIT {

  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00.123456Z");
  private static final RequestOrigin HOME = new RequestOrigin("192.0.2.1", "192.0.2.1");
  private static final String WELCOME = "https://figures.example/welcome?link=";

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final JpaAccounts accounts = new JpaAccounts();
  private final JpaLinkMails mails = new JpaLinkMails();
  private final SqlForgottenPasswords forgotten = new SqlForgottenPasswords();
  private final AccountLinks links = new AccountLinks();
  private final MailSteps steps = new MailSteps();

  @BeforeEach
  void wire() throws SQLException {
    accounts.em = entities.em();
    accounts.sql = new Sql(database.app());
    mails.em = accounts.em;
    mails.sql = accounts.sql;
    forgotten.sql = accounts.sql;
    links.accounts = accounts;
    links.trail = (act, what, subject) -> {};
    links.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    steps.accounts = accounts;
    steps.mails = mails;
    steps.forgotten = forgotten;
    steps.trail = links.trail;
    steps.clock = links.clock;
    database.run(
        "insert into account (name, mail, password_hash) values ('wang', 'wang@example.org', '"
            + PasswordHash.of("a long enough password")
            + "')",
        "insert into account_role (account, role) select id, 'AUDITOR' from account");
  }

  private void does(Runnable work) {
    entities.tx(
        () -> {
          work.run();
          return true;
        });
  }

  /** Has somebody who has forgotten the password mailed a link, up to the mail server. */
  private MailMessage written() {
    does(() -> forgotten.add(OpaqueToken.hash("wang"), "en", "192.0.2.1", NOW));
    does(steps::answer);
    long id = entities.tx(steps::due).get(0);
    return entities.tx(() -> steps.written(id, WELCOME)).orElseThrow();
  }

  @Test
  void aLinkStandsInTheMailAndNowhereInTheDatabase() {
    MailMessage message = written();
    String link = message.text().replaceAll("(?s).*link=(\\S+).*", "$1");
    assertThat(link).startsWith("ent_");
    assertThat(database.query("select to_jsonb(m)::text from link_mail m"))
        .singleElement()
        .asString()
        .doesNotContain(link)
        .doesNotContain("example.org");
    assertThat(database.query("select encode(link_hash, 'hex') from account"))
        .containsExactly(HexFormat.of().formatHex(OpaqueToken.hash(link)));
    assertThat(database.query("select 1 from forgotten_password")).isEmpty();
  }

  @Test
  void aLinkThatWasForgottenSignsNobodyOutUntilItIsUsedOnce() {
    MailMessage message = written();
    String link = message.text().replaceAll("(?s).*link=(\\S+).*", "$1");
    assertThat(entities.tx(() -> accounts.get("wang")).revision()).isEqualTo(1);
    assertThat(entities.tx(() -> accounts.get("wang")).linkExpiresAt())
        .isEqualTo(NOW.plus(Duration.ofHours(1)));

    entities.tx(() -> links.use(link, PasswordHash.of("another long one"), HOME));

    assertThat(entities.tx(() -> accounts.get("wang")).revision()).isEqualTo(2);
    assertThat(entities.tx(() -> links.opened(link))).isEmpty();
  }

  @Test
  void aLinkThatWasForgottenIsClosedAfterAnHour() {
    String link = written().text().replaceAll("(?s).*link=(\\S+).*", "$1");
    links.clock = Clock.fixed(NOW.plus(Duration.ofMinutes(59)), ZoneOffset.UTC);
    assertThat(entities.tx(() -> links.opened(link))).isPresent();
    links.clock = Clock.fixed(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC);
    assertThat(entities.tx(() -> links.opened(link))).isEmpty();
  }

  @Test
  void accountsAreFoundByWhatWasTypedAndOnlyOnce() throws SQLException {
    database.run(
        "insert into account (name, disabled, deleted_at) values ('gone', true, now())",
        "insert into account (name) values ('wang@example.org')");
    for (String typed : List.of("wang", "wang@example.org", "gone", "nobody")) {
      does(() -> forgotten.add(OpaqueToken.hash(typed), "zh-Hans", null, NOW));
    }
    assertThat(entities.tx(() -> forgotten.take(10)))
        .extracting(AskedAccount::account)
        .containsExactly("wang", "wang", "wang@example.org");
    assertThat(entities.tx(() -> forgotten.take(10))).isEmpty();
  }

  @Test
  void ofTwoNodesOneSendsAMail() throws Exception {
    Account wang = entities.tx(() -> accounts.get("wang"));
    does(() -> mails.add(new LinkMail(wang, MailKind.FORGOTTEN, Locale.ENGLISH, NOW)));
    long id = entities.tx(steps::due).get(0);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Optional<MailMessage>>> both =
        List.of(nodes.submit(() -> late(start, id)), nodes.submit(() -> late(start, id)));
    start.countDown();
    assertThat(both.get(0).get().isPresent()).isNotEqualTo(both.get(1).get().isPresent());
    nodes.shutdown();
  }

  private Optional<MailMessage> late(CountDownLatch start, long id) throws InterruptedException {
    start.await();
    return entities.tx(() -> steps.written(id, WELCOME));
  }

  @Test
  void whatIsSentIsKeptWithoutItsText() {
    written();
    long id = Long.parseLong(database.query("select id from link_mail").get(0));
    does(() -> steps.failed(id, "ConnectException"));
    assertThat(database.query("select failures, failure, due_at is null from link_mail"))
        .containsExactly("1 ConnectException f");
    does(() -> steps.sent(id));
    assertThat(entities.tx(() -> mails.latest("wang", 10)))
        .extracting(LinkMail::state)
        .containsExactly(LinkMailState.SENT);
    assertThat(entities.tx(steps::due)).isEmpty();
  }

  @Test
  void whatWaitsGivesWayToAnotherLinkAndOldOnesAreForgotten() {
    Account wang = entities.tx(() -> accounts.get("wang"));
    does(() -> mails.add(new LinkMail(wang, MailKind.RESET, Locale.ENGLISH, NOW)));
    does(() -> mails.giveUp("wang"));
    assertThat(database.query("select failure, due_at is null from link_mail"))
        .containsExactly("REPLACED t");
    does(() -> mails.forget(NOW.plusSeconds(1)));
    assertThat(database.query("select 1 from link_mail")).isEmpty();
  }
}
