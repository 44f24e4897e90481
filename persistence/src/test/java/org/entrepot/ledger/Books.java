package org.entrepot.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.jspecify.annotations.Nullable;

/** A database with the two ports over it, and as many empty ledgers as a test opens. */
class Books {

  static final LocalDate DAY = LocalDate.of(2023, 11, 6);

  final TestDatabase database = TestDatabase.create();
  final SqlLedger ledger = new SqlLedger();
  final SqlPostings postings = new SqlPostings();
  private final SqlLedgerFaults faults = new SqlLedgerFaults();
  private final AtomicInteger opened = new AtomicInteger();

  Books() {
    ledger.sql = new Sql(database.app());
    ledger.ownWrites = LedgerParts.UNHEARD;
    postings.sql = new Sql(database.app());
    postings.kept = LedgerParts.UNKEPT;
    faults.sql = new Sql(database.app());
  }

  /** Code of a new edition, whose ledger is empty. */
  String open() {
    String expo = "expo" + opened.incrementAndGet();
    try {
      database.run(
          "insert into expo (code, name_en) values ('" + expo + "', 'Expo')",
          """
          insert into edition (expo, ordinal, name_en, starts_on, ends_on, time_zone)
          values ('%s', 1, 'Expo', '2023-11-05', '2023-11-10', 'Asia/Shanghai')\
          """
              .formatted(expo));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return expo + "-1";
  }

  Map<String, Long> settle(RecordStatement... statements) {
    return settle(List.of(statements));
  }

  Map<String, Long> settle(List<RecordStatement> statements) {
    return in(() -> ledger.settle(statements.stream(), "import", 7));
  }

  /** Does the work in one transaction. */
  <T> T in(Callable<T> work) {
    try {
      return database.tx(work);
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** All postings of a ledger, read page by page. */
  List<Posting> all(String edition) {
    return in(
        () -> {
          List<Posting> all = new ArrayList<>();
          @Nullable Cursor after = null;
          do {
            Page<Posting> page = postings.all(edition, Map.of(), ListPart.after(after, 1000));
            all.addAll(page.items());
            after = page.next();
          } while (after != null);
          return all;
        });
  }

  List<String> faults(String edition) {
    return in(() -> faults.in(edition));
  }

  long position(String edition) {
    return ledger.heads().stream()
        .filter(head -> head.edition().equals(edition))
        .findFirst()
        .orElseThrow()
        .position();
  }

  /** Rows as text, the columns joined by a bar; read as the owner. */
  List<String> query(String sql, String... parameters) throws SQLException {
    try (Connection connection = database.owner().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      List<String> rows = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          StringBuilder text = new StringBuilder(String.valueOf(row.getString(1)));
          for (int i = 2; i <= columns; i++) {
            text.append('|').append(row.getString(i));
          }
          rows.add(text.toString());
        }
      }
      return rows;
    }
  }

  static RecordStatement deal(String edition, String code, int revision, Fact... facts) {
    return new RecordStatement(new PostingSource(edition, "deal", code), revision, List.of(facts));
  }

  static Fact usd(int line, String amount) {
    return Fact.of(line, "deal.tentative", DAY, new BigDecimal(amount), "USD");
  }
}
