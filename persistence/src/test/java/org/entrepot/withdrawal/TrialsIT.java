package org.entrepot.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is only tried leaves nothing, and holds up as few as it can. */
class TrialsIT {

  private final TestDatabase database = TestDatabase.create();
  private final WithdrawalParts parts = new WithdrawalParts(database);
  private final SqlTrials trials = new SqlTrials();

  /** Whoever tries something has it undone. */
  private static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void records() {
    parts.importing.commit(Fair.bundle());
    trials.sql = new Sql(database.app());
  }

  private void tried(Runnable work, Runnable meanwhile) {
    assertThatThrownBy(
            () ->
                parts.entities.tx(
                    () -> {
                      trials.begin(List.of(WithdrawalParts.EDITION));
                      work.run();
                      meanwhile.run();
                      throw new RolledBack();
                    }))
        .isInstanceOf(RolledBack.class);
  }

  private void withdraw() {
    parts.desk.withdraw(parts.set("deals", List.of("D1", "D3")), "a mistake", WithdrawalParts.ACT);
  }

  /** The row that counts changes of all registers is one for all. */
  @Test
  void whoChangesAnotherRegisterDoesNotWaitForIt() {
    tried(
        this::withdraw,
        () ->
            assertThat(
                    database.query(
                        "select set_config('lock_timeout', '1s', true), n from import_count"
                            + " for update"))
                .hasSize(1));
  }

  @Test
  void onlyOneIsTriedInAnEditionAtATime() {
    String free = "select pg_try_advisory_xact_lock(hashtext('trial'), hashtext('%s'))";
    tried(
        this::withdraw,
        () -> {
          assertThat(database.query(free.formatted(WithdrawalParts.EDITION))).containsExactly("f");
          assertThat(database.query(free.formatted("ciie-5"))).containsExactly("t");
        });
    assertThat(database.query(free.formatted(WithdrawalParts.EDITION))).containsExactly("t");
  }

  /** Not that the database is away: a statement alone would have been cancelled before. */
  @Test
  void whoWaitsTooLongIsToldThatOthersTry() throws Exception {
    String hold = "select pg_advisory_lock(hashtext('trial'), hashtext('%s'))::text";
    try (Connection other = database.app().getConnection();
        Statement holding = other.createStatement()) {
      holding.execute(hold.formatted(WithdrawalParts.EDITION));
      assertThatThrownBy(
              () ->
                  parts.entities.tx(
                      () -> {
                        trials.begin(List.of(WithdrawalParts.EDITION));
                        return null;
                      }))
          .isInstanceOfSatisfying(
              RuleBroken.class, busy -> assertThat(busy.code()).isEqualTo("preview.busy"));
    }
  }

  @Test
  void nothingIsLeftOfItAndWhatIsDoneAfterwardsIsKept() {
    List<String> before = parts.standing();
    String withdrawn = "select count(*) from deal where withdrawn_at is not null";
    tried(
        this::withdraw,
        () -> assertThat(trials.sql.list(withdrawn, row -> row.getInt(1))).containsExactly(2));

    assertThat(parts.standing()).isEqualTo(before);
    assertThat(database.query("select count(*) from record_change")).containsExactly("0");
    parts.withdraw("deals", "D1");
    assertThat(database.query("select count(*) from record_change")).containsExactly("1");
  }

  @Test
  void ofWhatIsTriedNoHistoryIsWritten() {
    tried(
        this::withdraw,
        () ->
            assertThat(trials.sql.list("select count(*) from record_change", row -> row.getInt(1)))
                .containsExactly(0));
  }
}
