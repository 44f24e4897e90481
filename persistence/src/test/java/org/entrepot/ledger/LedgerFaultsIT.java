package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.ledger.Books.deal;
import static org.entrepot.ledger.Books.usd;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The owner tampers, with the wall taken down; the check says where. */
class LedgerFaultsIT {

  private static final Books BOOKS = new Books();
  private static final String EDITION = BOOKS.open();

  @BeforeAll
  static void fill() {
    BOOKS.settle(
        IntStream.range(0, 4200).mapToObj(i -> deal(EDITION, "D-" + i, 1, usd(1, "2"))).toList());
    BOOKS.settle(deal(EDITION, "D-1", 2));
  }

  @Test
  void aLedgerThatNobodyTouchedHasNone() {
    assertThat(BOOKS.faults(EDITION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "update cell set quantity = quantity + 1; cell deal.tentative;",
        "update total set n = n + 1 where part = ''; total deal.tentative: 4200 of;",
        "delete from total where part = 'kind'; total deal.tentative by kind: ;",
        "delete from standing where source_code = 'D-7'; standing deal D-7 line 1: , not 8;",
        "update head set position = 4200; head: position 4200, but 4201 postings;",
        "update checkpoint set counts = '{1}' where part = ''; checkpoint deal.tentative at 4096;",
        "delete from checkpoint where part = 'kind'; checkpoint deal.tentative by kind at 4096;",
        "update posting set reason = 'x' where seq = 9; posting 9: its commitment does not open;",
        "delete from salt where seq = 9; posting 9: its commitment does not open;",
        "update posting set party = 'x' where seq = 4201; posting 4201: does not undo posting 2;"
            + " posting 4201: its commitment does not open",
        "update posting set recorded_at = now() where seq = 9;"
            + " posting 10: recorded before the one before it;"
            + " posting 9: its commitment does not open"
      })
  void saysWhatDoesNotAgree(String tamper, String first, String second) throws SQLException {
    assertThat(faultsAfter(tamper))
        .anySatisfy(fault -> assertThat(fault).startsWith(first))
        .allSatisfy(
            fault ->
                assertThat(fault.startsWith(first) || (second != null && fault.startsWith(second)))
                    .as(fault)
                    .isTrue());
  }

  private static List<String> faultsAfter(String tamper) throws SQLException {
    try (Connection connection = BOOKS.database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("alter table posting disable trigger user");
      statement.execute("alter table salt disable trigger user");
      statement.execute(tamper);
      List<String> faults = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery("select fault from ledger_check('" + EDITION + "')")) {
        while (rows.next()) {
          faults.add(rows.getString(1));
        }
      }
      connection.rollback();
      return faults;
    }
  }
}
