package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Books.deal;
import static org.entrepot.ledger.Books.usd;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may do to a ledger, however hard they try. */
class LedgerWallIT {

  private static final Books BOOKS = new Books();
  private static final String EDITION = BOOKS.open();

  @BeforeAll
  static void somethingStands() {
    BOOKS.settle(deal(EDITION, "D-1", 1, usd(1, "10")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update posting set quantity = 0",
        "delete from posting",
        "truncate posting",
        "insert into posting select * from posting",
        "update salt set salt = salt",
        "delete from salt",
        "insert into salt select edition, seq + 1, salt from salt",
        "update head set position = 0",
        "delete from head",
        "update standing set seq = 1",
        "delete from standing",
        "insert into standing select edition, source_type, source_code, 2, seq from standing",
        "update cell set quantity = 0",
        "delete from cell",
        "update total set quantity = 0",
        "delete from total",
        "insert into checkpoint values ('x', 'deal', '', 4096, '{}', '{}', '{}')",
        "delete from checkpoint",
        "select * from settling",
        "update settling set quantity = 0",
        "insert into settling (settling, ord, edition, source_type, source_code, revision)"
            + " values ('1', 1, 'x', 'deal', 'D', 1)",
        "select keep_up('x', 1, now(), false)",
        "alter table posting disable trigger all",
        "drop trigger only_ever_added on posting",
        "alter table posting drop constraint posting_pkey",
        "alter table posting add column more text",
        "drop table posting",
        "create table entrepot.more (id integer)",
        "create table public.more (id integer)",
        "create or replace function settle(text, bigint) returns void language sql as ''",
        "alter function settle(text, bigint) security invoker",
        "drop function settle(text, bigint)",
        "create trigger more before insert on posting execute function only_ever_added()",
        "set session_replication_role = replica",
        "set role entrepot_owner"
      })
  void theApplicationMayNot(String sql) throws Exception {
    List<String> before = ledger();
    assertThatThrownBy(() -> BOOKS.database.run(sql))
        .isInstanceOfSatisfying(
            SQLException.class,
            refused ->
                assertThat(refused.getSQLState()).as(refused.getMessage()).isEqualTo("42501"));
    assertThat(ledger()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update posting set quantity = 0",
        "update posting set quantity = 0 where false",
        "delete from posting",
        "truncate posting",
        "truncate posting cascade",
        "update salt set salt = salt",
        "delete from salt",
        "truncate salt",
        "delete from head",
        "truncate head"
      })
  void theOwnerMayNot(String sql) {
    assertThatThrownBy(() -> asOwner(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("only ever added to");
  }

  @Test
  void aTemporaryTableDoesNotStandInForALedger() throws Exception {
    String edition = BOOKS.open();
    BOOKS.database.tx(
        () -> {
          try (Connection connection = BOOKS.database.app().getConnection();
              Statement statement = connection.createStatement()) {
            statement.execute("create temp table posting on commit drop as table entrepot.posting");
            statement.execute("create temp table head on commit drop as table entrepot.head");
          }
          return BOOKS.ledger.settle(deal(edition, "D-1", 1, usd(1, "10")), "edit");
        });

    assertThat(BOOKS.all(edition)).hasSize(1);
  }

  @Test
  void everyEditionHasALedgerFromTheStart() throws Exception {
    assertThat(BOOKS.query("select code from edition except select edition from head")).isEmpty();
    assertThat(BOOKS.position(BOOKS.open())).isZero();
  }

  @Test
  void traitsAreSortedAndAppearOnce() throws Exception {
    assertThat(
            BOOKS.query(
                """
                select traits_sorted('A B'), traits_sorted('B A'), traits_sorted('A A'),
                  traits_sorted('A  B'), traits_sorted('a')\
                """))
        .containsExactly("t|f|f|f|f");
  }

  private static List<String> ledger() throws SQLException {
    return BOOKS.query(
        """
        select p::text, s::text, h::text, t::text, c::text, a::text
        from posting p join salt s using (edition, seq) join head h using (edition)
          join standing t using (edition, seq) join cell c using (edition)
          join total a using (edition)\
        """);
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection connection = BOOKS.database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
