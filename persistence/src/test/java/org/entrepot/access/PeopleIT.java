package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrepot.BothWays;
import org.entrepot.ListPart;
import org.entrepot.Problem;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts as the database keeps them, and two who are at them at once. */
class PeopleIT {

  /** With more digits than the database keeps. */
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00.123456789Z");

  private static final Act ACT = new Act("anna", "192.0.2.1");
  private static final PersonDetails WANG = new PersonDetails("王莉", "Wang@example.org");
  private static final RequestOrigin HOME = new RequestOrigin("192.0.2.1", "192.0.2.1");

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final JpaAccounts accounts = new JpaAccounts();
  private final SqlScopePlaces places = new SqlScopePlaces();
  private final PeopleDesk desk = new PeopleDesk();
  private final AccountLinks links = new AccountLinks();

  @BeforeEach
  void wire() throws SQLException {
    accounts.em = entities.em();
    accounts.sql = new Sql(database.app());
    desk.accounts = accounts;
    JpaSecondFactors factors = new JpaSecondFactors();
    factors.em = entities.em();
    desk.factors = factors;
    JpaLinkMails mails = new JpaLinkMails();
    mails.em = entities.em();
    mails.sql = accounts.sql;
    desk.mails = mails;
    desk.post = new LinkPost();
    desk.post.mails = mails;
    desk.trail = (act, what, subject) -> {};
    places.sql = accounts.sql;
    desk.places = places;
    desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    links.accounts = accounts;
    links.trail = desk.trail;
    links.clock = desk.clock;
    administrator("anna");
    administrator("bo");
  }

  private void administrator(String name) throws SQLException {
    String hash = PasswordHash.of("a long enough password");
    database.run(
        "insert into account (name, password_hash) values ('" + name + "', '" + hash + "')");
    database.run(
        "insert into account_role (account, role) select id, 'ADMINISTRATOR' from account where name = '"
            + name
            + "'");
  }

  private AccountInvitation invite(String name) {
    return entities.tx(
        () ->
            desk.invite(
                name,
                WANG,
                Set.of(Role.AUDITOR, Role.STATISTICS),
                AccessScope.EVERYTHING,
                LinkWay.shown(),
                ACT));
  }

  @Test
  void anInvitedAccountIsKeptAndFoundByItsLink() {
    AccountInvitation made = invite("wang");
    Account kept = entities.tx(() -> accounts.get("wang"));
    assertThat(kept.person()).isEqualTo(WANG);
    assertThat(kept.roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.STATISTICS);
    assertThat(kept.state()).isEqualTo(AccountState.INVITED);
    assertThat(kept.linkExpiresAt())
        .isEqualTo(NOW.truncatedTo(ChronoUnit.MICROS).plus(Duration.ofDays(7)));

    entities.tx(() -> links.use(made.shown(), PasswordHash.of("a long enough one"), HOME));

    Account active = entities.tx(() -> accounts.get("wang"));
    assertThat(active.state()).isEqualTo(AccountState.ACTIVE);
    assertThat(entities.tx(() -> links.opened(made.shown()))).isEmpty();
  }

  @Test
  void aScopeIsKeptAndItsHolderIsNoAdministratorOfEverything() throws SQLException {
    edition();
    int before = entities.tx(accounts::administrators);
    AccessScope sixth = new AccessScope(Set.of("expo-6"), RowLimit.DELEGATION, Set.of("nanjing"));
    entities.tx(
        () -> desk.change("bo", any -> true, new AccountWish(null, null, sixth, null), ACT));

    Account bo = entities.tx(() -> accounts.get("bo"));
    assertThat(bo.scope()).isEqualTo(sixth);
    assertThat(bo.identity().scope()).isEqualTo(sixth);
    assertThat(entities.tx(accounts::administrators)).isEqualTo(before - 1);

    AccountWish everywhere = new AccountWish(null, null, AccessScope.EVERYTHING, null);
    entities.tx(() -> desk.change("bo", any -> true, everywhere, ACT));
    assertThat(entities.tx(() -> accounts.get("bo")).scope()).isEqualTo(AccessScope.EVERYTHING);
  }

  @Test
  void whatAScopeCanNameIsFoundByName() throws SQLException {
    edition();

    assertThat(places.editions()).extracting(ScopePlaces.ScopePlace::code).contains("expo-6");
    assertThat(places.found(RowLimit.DELEGATION, Set.of("expo-6"), "NANJ", 5))
        .extracting(place -> place.name().en())
        .containsExactly("Nanjing delegation");
    assertThat(places.found(RowLimit.DELEGATION, Set.of("expo-5"), "NANJ", 5)).isEmpty();
    assertThat(places.found(RowLimit.PAVILION, Set.of(), "nanj", 5)).isEmpty();
    assertThat(places.found(RowLimit.COMPANY, Set.of("expo-6"), "acm", 5))
        .extracting(ScopePlaces.ScopePlace::code)
        .containsExactly("ACME");
    AccessScope company =
        new AccessScope(Set.of("expo-6"), RowLimit.COMPANY, Set.of("ACME", "NONE"));
    assertThat(places.named(company)).hasSize(1);
    assertThat(places.unknownCode(company)).isEqualTo("NONE");
    AccessScope elsewhere =
        new AccessScope(Set.of("expo-5"), RowLimit.DELEGATION, Set.of("nanjing"));
    assertThat(places.unknownCode(elsewhere)).as("of another edition").isEqualTo("nanjing");
  }

  private void edition() throws SQLException {
    database.run("insert into expo (code, name_en) values ('expo', 'Expo')");
    database.run(
        "insert into edition (expo, ordinal, name_en, starts_on, ends_on, time_zone)"
            + " values ('expo', 6, 'Sixth Expo', '2023-11-05', '2023-11-10', 'Asia/Shanghai')");
    database.run(
        "insert into delegation (edition, code, name_en, kind)"
            + " values ('expo-6', 'nanjing', 'Nanjing delegation', 'LOCAL')");
    database.run(
        "insert into company (code, legal_name, economy) values ('ACME', 'Acme Inc.', 'FR')");
  }

  @Test
  void aSignInIsNotedWithoutEndingSessions() {
    entities.tx(
        () -> {
          accounts.noteSignIn("anna", NOW);
          return true;
        });
    Account anna = entities.tx(() -> accounts.get("anna"));
    assertThat(anna.lastSignInAt()).isCloseTo(NOW, within(1, ChronoUnit.MICROS));
    assertThat(anna.revision()).isEqualTo(1);
  }

  @Test
  void accountsAreListedByNameInPages() {
    invite("wang");
    var first = entities.tx(() -> desk.page(ListPart.first(2)));
    assertThat(first.items()).extracting(Account::name).containsExactly("anna", "bo");
    assertThat(entities.tx(() -> desk.page(ListPart.after(first.next(), 2))).items())
        .extracting(Account::name)
        .containsExactly("wang");
    BothWays.read(part -> entities.tx(() -> desk.page(part)), 1, Account::name);
  }

  @Test
  void ofADeletedAccountTheDatabaseKeepsTheName() {
    invite("wang");
    entities.tx(
        () -> {
          desk.delete("wang", any -> true, ACT);
          return true;
        });
    assertThat(
            database.query(
                """
                select num_nonnulls(full_name, mail, password_hash, link_hash), disabled
                from account where name = 'wang'
                """))
        .containsExactly("0 t");
    assertThat(database.query("select * from account_role where role = 'AUDITOR'")).isEmpty();
  }

  @Test
  void twoAdministratorsDoNotShutEachOtherOut() throws Exception {
    List<String> ended =
        atOnce(
            List.of(
                () -> entities.tx(() -> disable("bo")), () -> entities.tx(() -> disable("anna"))));
    assertThat(ended).containsExactlyInAnyOrder("done", "account.last");
    assertThat(database.query("select count(*) from account where not disabled"))
        .containsExactly("1");
  }

  @Test
  void theMailOfAnotherIsRefusedByName() {
    invite("wang");
    entities.tx(
        () ->
            desk.invite(
                "chen",
                new PersonDetails(null, null),
                Set.of(Role.AUDITOR),
                AccessScope.EVERYTHING,
                LinkWay.shown(),
                ACT));
    AccountWish wish = new AccountWish(WANG, null, null, null);
    assertThatThrownBy(() -> entities.tx(() -> desk.change("chen", any -> true, wish, ACT)))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("account.mail-taken"));
  }

  @Test
  void ofTwoInvitationsByOneNameOneIsRefused() throws Exception {
    Callable<String> inviting =
        () -> {
          invite("wang");
          return "done";
        };
    assertThat(atOnce(List.of(inviting, inviting)))
        .containsExactlyInAnyOrder("done", "account.taken");
  }

  @Test
  void ofTwoLinksMadeAtOnceTheLaterIsOpen() throws Exception {
    invite("wang");
    Callable<String> linking =
        () -> {
          entities.tx(() -> desk.link("wang", LinkWay.shown(), ACT));
          return "done";
        };
    assertThat(atOnce(List.of(linking, linking))).containsExactly("done", "done");
  }

  @Test
  void whatWasJustMadeIsWhatIsKept() {
    AccountInvitation made = invite("wang");
    Account kept = entities.tx(() -> accounts.get("wang"));
    assertThat(kept.createdAt()).isEqualTo(made.account().createdAt());
    assertThat(kept.linkExpiresAt()).isEqualTo(made.expiresAt());
  }

  private String disable(String name) {
    desk.change(name, any -> true, new AccountWish(null, null, null, true), ACT);
    return "done";
  }

  @Test
  void aLinkIsUsedByOneOfTwo() throws Exception {
    AccountInvitation made = invite("wang");
    String hash = PasswordHash.of("a long enough one");
    Callable<String> use =
        () ->
            entities.tx(
                () -> {
                  links.use(made.shown(), hash, HOME);
                  return "done";
                });
    assertThat(atOnce(List.of(use, use))).containsExactlyInAnyOrder("done", "link.closed");
  }

  private static List<String> atOnce(List<Callable<String>> works) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(works.size());
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> all = new ArrayList<>();
    for (Callable<String> work : works) {
      all.add(
          people.submit(
              () -> {
                start.await();
                return work.call();
              }));
    }
    start.countDown();
    List<String> ended = new ArrayList<>();
    for (Future<String> each : all) {
      ended.add(ended(each));
    }
    people.shutdown();
    return ended;
  }

  private static String ended(Future<String> work) throws InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Problem problem) {
        return problem.code();
      }
      throw new IllegalStateException(failed);
    }
  }
}
