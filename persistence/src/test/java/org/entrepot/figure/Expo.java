package org.entrepot.figure;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerParts;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.entrepot.published.PublishedFigures;
import org.entrepot.published.PublishedFiguresOn;

/** Two editions of an expo in a real database, and the figures over them. */
class Expo {

  static final LocalDate SIXTH_STARTS = LocalDate.parse("2023-11-05");

  final TestDatabase database = TestDatabase.create();
  final Figures figures =
      FigureParts.figures(database, new TwoEditions(), new MemoryStatusChanges());
  final PublishedFigures published = PublishedFiguresOn.figures(new Sql(database.app()));
  private final Ledger ledger = LedgerParts.ledger(database);
  private final AtomicInteger records = new AtomicInteger();
  private String reason = "edit";

  Expo() throws SQLException {
    database.run(
        "insert into expo (code, name_en) values ('ciie', 'Expo')",
        "insert into edition (expo, ordinal, name_en, starts_on, ends_on, time_zone) values"
            + " ('ciie', 5, 'Fifth', '2022-11-05', '2022-11-10', 'Asia/Shanghai'),"
            + " ('ciie', 6, 'Sixth', '2023-11-05', '2023-11-10', 'Asia/Shanghai')",
        "insert into section (edition, code, name_en, name_zh) values"
            + " ('ciie-6', 'medical', 'Medical', '医疗'),"
            + " ('ciie-6', 'automobiles', 'Automobiles', null)");
  }

  /** Whatever is settled from now on is for this reason. */
  Expo because(String code) {
    reason = code;
    return this;
  }

  /** Settles one record with a deal. */
  void deal(String edition, String value, String economy, String section) throws Exception {
    LocalDate day = figures.editions.get(edition).startsOn();
    settle(
        edition,
        Fact.of(1, "deal.tentative", day, new BigDecimal(value), "USD")
            .with(Dimension.ECONOMY, economy)
            .with(Dimension.SECTION, section)
            .with(Dimension.KIND, "GOODS"));
  }

  /**
   * Settles one record with a deal in a pavilion and by a delegation; empty where there is none.
   */
  void deal(
      String edition,
      String value,
      String economy,
      String section,
      String pavilion,
      String delegation)
      throws Exception {
    settle(
        edition,
        Fact.of(1, "deal.tentative", SIXTH_STARTS, new BigDecimal(value), "USD")
            .with(Dimension.ECONOMY, economy)
            .with(Dimension.SECTION, section)
            .with(Dimension.PAVILION, pavilion)
            .with(Dimension.DELEGATION, delegation)
            .with(Dimension.KIND, "GOODS"));
  }

  void exhibitor(String edition, String economy) throws Exception {
    member(edition, "exhibitor", economy, "");
  }

  /** Settles one record that counts once in an account. */
  void member(String edition, String account, String economy, String kind) throws Exception {
    settle(
        edition,
        Fact.one(1, account, SIXTH_STARTS)
            .with(Dimension.ECONOMY, economy)
            .with(Dimension.KIND, kind));
  }

  /** Settles the last record again: it says nothing any more. */
  void withdrawLast(String edition) throws Exception {
    PostingSource source = new PostingSource(edition, "test", "R-" + records.get());
    settle(new RecordStatement(source, 2, List.of()));
  }

  private void settle(String edition, Fact fact) throws Exception {
    PostingSource source = new PostingSource(edition, "test", "R-" + records.incrementAndGet());
    settle(new RecordStatement(source, 1, List.of(fact)));
  }

  private void settle(RecordStatement statement) throws Exception {
    database.tx(() -> ledger.settle(Stream.of(statement), reason, 0));
  }

  private static final class TwoEditions implements Editions {
    private final List<Edition> all =
        List.of(new Holding(5, "2022-11-05"), new Holding(6, "2023-11-05"));

    @Override
    public List<Edition> all() {
      return all;
    }

    @Override
    public Optional<Edition> find(String code) {
      return all.stream().filter(edition -> edition.code().equals(code)).findFirst();
    }
  }

  private static final class Holding extends Edition {
    private final int ordinal;
    private final LocalDate startsOn;

    Holding(int ordinal, String startsOn) {
      this.ordinal = ordinal;
      this.startsOn = LocalDate.parse(startsOn);
    }

    @Override
    public String expo() {
      return "ciie";
    }

    @Override
    public String code() {
      return "ciie-" + ordinal;
    }

    @Override
    public int ordinal() {
      return ordinal;
    }

    @Override
    public LocalDate startsOn() {
      return startsOn;
    }

    @Override
    public LocalDate endsOn() {
      return startsOn.plusDays(5);
    }

    @Override
    public String reportingCurrency() {
      return "USD";
    }
  }
}
