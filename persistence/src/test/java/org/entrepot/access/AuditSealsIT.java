package org.entrepot.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestThreads;
import org.entrepot.access.AuditFault.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the audit trail are sealed in a chain, and what is done to them behind it shows. */
@Timeout(60)
class AuditSealsIT {

  private static final String UNSEALED =
      "select a.id from audit a where not exists (select from audit_seal s where s.audit = a.id)";

  private final TestDatabase database = TestDatabase.create();
  private final SqlAuditSeals seals = new SqlAuditSeals();

  AuditSealsIT() {
    seals.sql = new Sql(database.app());
  }

  @Test
  void withoutALineThereIsNoSeal() {
    assertThat(seals.seal()).isFalse();
    assertThat(seals.head()).isEqualTo(new AuditHead(0, null));
    assertThat(seals.check(100)).isEqualTo(new AuditCheck(0, new AuditHead(0, null), List.of()));
  }

  @Test
  void aLineIsHashedAsAJsonArray() throws SQLException {
    asOwner(
        "insert into audit (id, at, who, what, subject, origin) values (7,"
            + " '2026-11-24 17:00:00.000001+08', 'li \"w\\ei', 'record.edited', E'展会\\t1', null)");

    assertThat(database.query("select audit_text(a) from audit a"))
        .containsExactly(
            "[7, 1795510800000001, \"li \\\"w\\\\ei\", \"record.edited\", \"展会\\t1\", null]");
  }

  @Test
  void theChainIsTheHashOfEachLineAndTheOneBefore() throws Exception {
    add(3);
    seals.seal();
    add(2);
    seals.seal();

    List<String> hashes = database.query("select encode(hash, 'hex') from audit_seal order by seq");

    assertThat(hashes).hasSize(5).isEqualTo(recomputed());
    assertThat(seals.head()).isEqualTo(new AuditHead(5, hashes.get(4)));
    assertThat(seals.check(100)).isEqualTo(new AuditCheck(5, seals.head(), List.of()));
  }

  @Test
  void aLineWaitsForWhoeverMayStillComeBeforeIt() throws Exception {
    try (Connection early = begun();
        Connection late = begun()) {
      insert(early, "early");
      insert(late, "late");
      late.commit();
      seals.seal();
      assertThat(database.query(UNSEALED)).as("early may still come").hasSize(1);
      early.commit();
    }

    seals.seal();

    assertThat(
            database.query(
                "select subject from audit a join audit_seal s on s.audit = a.id order by seq"))
        .containsExactly("early", "late");
  }

  @Test
  void writersAtOnceThatCommitInAnyOrderLeaveNoLineOut() throws Exception {
    int writers = 3;
    int rounds = 30;
    CyclicBarrier together = new CyclicBarrier(writers + 1);
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    List<Future<?>> written = new ArrayList<>();
    for (int w = 0; w < writers; w++) {
      int writer = w;
      written.add(
          pool.submit(
              () -> {
                write(writer, rounds, together);
                return true;
              }));
    }
    for (int round = 0; round < rounds; round++) {
      together.await();
      seals.seal();
    }
    for (Future<?> each : written) {
      each.get();
    }
    pool.shutdown();
    seals.seal();

    assertThat(database.query(UNSEALED)).isEmpty();
    assertThat(database.query("select encode(hash, 'hex') from audit_seal order by seq"))
        .hasSize(writers * rounds * 2)
        .isEqualTo(recomputed());
    assertThat(seals.check(100).faults()).isEmpty();
  }

  /** Two lines a transaction; in each round another writer commits last, in the next round. */
  private void write(int writer, int rounds, CyclicBarrier together) throws Exception {
    for (int round = 0; round < rounds; round++) {
      try (Connection connection = begun()) {
        insert(connection, writer + "/" + round + "/1");
        boolean last = round % 3 == writer;
        if (last) {
          together.await();
        }
        insert(connection, writer + "/" + round + "/2");
        connection.commit();
        if (!last) {
          together.await();
        }
      }
    }
  }

  @Test
  void whoeverComesWhileAnotherSealsDoesNothing() throws Exception {
    add(2);
    try (Connection one = begun();
        Statement statement = one.createStatement()) {
      statement.execute("select seal_audit()");
      assertThat(seals.seal()).isFalse();
      assertThat(database.query("select count(*) from audit_seal")).containsExactly("0");
      one.commit();
    }

    seals.seal();

    assertThat(database.query("select seq from audit_seal order by seq")).containsExactly("1", "2");
  }

  @Test
  void manyLinesAreSealedPartByPart() throws SQLException {
    asOwner("insert into audit (what) select 'record.edited' from generate_series(1, 10001)");

    assertThat(seals.seal()).isTrue();
    assertThat(seals.head().sealed()).isEqualTo(10_000);
    assertThat(seals.seal()).isFalse();
    assertThat(seals.check(100).faults()).isEmpty();
    assertThat(seals.head().sealed()).isEqualTo(10_001);
  }

  @Test
  void aDatabaseThatWasRestoredElsewhereGoesOn() throws SQLException {
    add(2);
    seals.seal();
    add(1);
    asOwner("update audit set tx = (tx::text::numeric + 1000000000)::text::xid8");

    add(1);
    seals.seal();
    seals.seal();
    add(1);
    seals.seal();

    assertThat(database.query("select audit from audit_seal order by seq"))
        .isEqualTo(database.query("select id from audit order by id"))
        .hasSize(5);
    assertThat(seals.check(100).faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "delete from audit where subject = '3'; ENTRY_MISSING; 3",
        "update audit set who = 'other' where subject = '3'; HASH_DIFFERS; 3",
        "update audit set at = at + interval '1 microsecond' where subject = '3'; HASH_DIFFERS; 3",
        "update audit set origin = '' where subject = '3'; HASH_DIFFERS; 3",
        "delete from audit_seal where seq = 3; SEAL_MISSING; 4",
        "delete from audit_seal where seq = 1; SEAL_MISSING; 2",
        "update audit_seal set hash = sha256('x') where seq = 5; HASH_DIFFERS; 5",
        "update audit_seal set audit = 1 where seq = 3; ENTRY_MISSING; 3",
        "update audit_seal set seq = 6 where seq = 3; SEAL_MISSING; 4"
      })
  void whatTheOwnerDoesBehindItShows(String tamper, FaultKind kind, long seq) throws SQLException {
    add(5);
    seals.seal();

    asOwner(tamper);

    assertThat(seals.check(100).faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.seq()).isEqualTo(seq);
              assertThat(fault.kind()).isEqualTo(kind);
            });
    assertThat(seals.check(1).faults()).hasSize(1);
  }

  @Test
  void aChangeThatIsSealedAnewBreaksTheNextSeal() throws SQLException {
    add(3);
    seals.seal();

    asOwner(
        "update audit set who = 'other' where subject = '2'",
        "update audit_seal s set hash = audit_hash((select hash from audit_seal where seq = 1),"
            + " audit_text(a)) from audit a where a.id = s.audit and s.seq = 2");

    assertThat(seals.check(100).faults())
        .extracting(AuditFault::seq, AuditFault::kind)
        .containsExactly(Tuple.tuple(3L, FaultKind.HASH_DIFFERS));
  }

  @Test
  void aLineThatIsPutInBetweenIsSealedLastAndShowsByItsTime() throws SQLException {
    add(3);
    seals.seal();
    AuditHead before = seals.head();

    asOwner("insert into audit (id, at, what) values (51, now() - interval '2 days', 'a.b')");
    assertThat(seals.check(100).faults())
        .containsExactly(new AuditFault(null, 51, FaultKind.NOT_SEALED));
    seals.seal();

    assertThat(seals.check(100).faults())
        .containsExactly(new AuditFault(4L, 51, FaultKind.TIME_EARLIER));
    assertThat(database.query("select encode(hash, 'hex') from audit_seal where seq = 3"))
        .as("the chain up to a hash that was kept is as it was")
        .containsExactly(before.hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set who = 'x'",
        "delete from audit",
        "truncate audit",
        "insert into audit (at, what) values (now() - interval '1 day', 'a.b')",
        "insert into audit (id, what) values (1, 'a.b')",
        "insert into audit (tx, what) values ('1', 'a.b')",
        "insert into audit_seal values (1, 1, sha256('x'))",
        "update audit_seal set hash = sha256('x')",
        "delete from audit_seal",
        "truncate audit_seal",
        "alter table audit disable trigger user",
        "create or replace function audit_text(audit) returns text language sql as 'select $$$$'"
      })
  void theApplicationOnlyAdds(String sql) throws SQLException {
    add(1);
    seals.seal();

    assertThatThrownBy(() -> database.run(sql))
        .isInstanceOfSatisfying(
            SQLException.class,
            refused -> assertThat(refused.getSQLState()).as(sql).isEqualTo("42501"));
    assertThat(seals.check(100)).isEqualTo(new AuditCheck(1, seals.head(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"update audit set who = 'x'", "delete from audit_seal", "truncate audit"})
  void theOwnerIsStoppedBeforeAMistake(String sql) {
    assertThatThrownBy(() -> run(database.owner().getConnection(), sql))
        .hasMessageContaining("only ever added to");
  }

  @Test
  void nodesSealRoundAfterRound() throws SQLException {
    DbSchedulerSealRounds one = rounds();
    DbSchedulerSealRounds two = rounds();
    one.start();
    two.start();
    try {
      add(4);
      while (seals.head().sealed() < 4) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    } finally {
      one.stop();
      two.stop();
    }

    assertThat(seals.check(100).faults()).isEmpty();
  }

  private DbSchedulerSealRounds rounds() {
    DbSchedulerSealRounds rounds = new DbSchedulerSealRounds();
    rounds.dataSource = database.app();
    rounds.seals = seals;
    rounds.clock = Clock.systemUTC();
    rounds.threads = TestThreads.managed();
    return rounds;
  }

  /** Lines with the subjects 1, 2 and so on, each in a transaction of its own. */
  private void add(int lines) throws SQLException {
    database.run(
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                i -> "insert into audit (who, what, subject) values ('li', 'a.b', '" + i + "')")
            .toArray(String[]::new));
  }

  private Connection begun() throws SQLException {
    Connection connection = database.app().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void insert(Connection connection, String subject) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into audit (what, subject) values ('a.b', '" + subject + "')");
    }
  }

  /** As the owner, with the walls taken down. */
  private void asOwner(String... statements) throws SQLException {
    Connection connection = database.owner().getConnection();
    List<String> all =
        new ArrayList<>(
            List.of(
                "alter table audit disable trigger user",
                "alter table audit_seal disable trigger user"));
    all.addAll(List.of(statements));
    run(connection, all.toArray(String[]::new));
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The chain as somebody else makes it of the lines, in the order of their seals. */
  private List<String> recomputed() throws Exception {
    byte[] before = new byte[32];
    List<String> hashes = new ArrayList<>();
    for (String line :
        database.query(
            "select '[' || id || ', ' || (extract(epoch from at) * 1000000)::bigint || ', '"
                + " || coalesce('\"' || who || '\"', 'null') || ', \"' || what || '\", \"'"
                + " || subject || '\", null]'"
                + " from audit a join audit_seal s on s.audit = a.id order by seq")) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      before = digest.digest(line.getBytes(UTF_8));
      hashes.add(HexFormat.of().formatHex(before));
    }
    return hashes;
  }
}
