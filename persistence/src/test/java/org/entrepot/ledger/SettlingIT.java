package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Books.DAY;
import static org.entrepot.ledger.Books.deal;
import static org.entrepot.ledger.Books.usd;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlingIT {

  private static final Books BOOKS = new Books();

  private final String edition = BOOKS.open();

  @Test
  void aPostingSaysWhatTheFactSaid() {
    Fact fact =
        usd(1, "1250000.5")
            .with(Dimension.ECONOMY, "AU")
            .with(Dimension.SECTION, "food-agriculture")
            .with(Dimension.PAVILION, "au-wine")
            .with(Dimension.DELEGATION, "shanghai")
            .with(Dimension.KIND, "GOODS")
            .origin("NZ")
            .party("p-7f3k")
            .traits(new TreeSet<>(Set.of("SME", "PAVILION")));

    Map<String, Long> positions = BOOKS.settle(deal(edition, "D-1", 3, fact));

    assertThat(positions).containsExactly(Map.entry(edition, 1L));
    Posting posting = BOOKS.postings.find(edition, 1).orElseThrow();
    assertThat(posting.fact()).isEqualTo(fact);
    assertThat(posting.source()).isEqualTo(new PostingSource(edition, "deal", "D-1"));
    assertThat(posting.revision()).isEqualTo(3);
    assertThat(posting.batch()).isEqualTo(7);
    assertThat(posting.reason()).isEqualTo("import");
    assertThat(posting.reverses()).isNull();
    assertThat(posting.commitment()).matches("[0-9a-f]{64}");
  }

  /** The functions of the ledger name the dimensions in many places: each place is tried here. */
  @ParameterizedTest
  @EnumSource
  void aChangeOfOneDimensionAloneIsSettledAndSummed(Dimension dimension) {
    BOOKS.settle(deal(edition, "D-1", 1, usd(1, "10").with(dimension, "AU")));
    BOOKS.settle(deal(edition, "D-1", 2, usd(1, "10").with(dimension, "NZ")));

    assertThat(BOOKS.all(edition))
        .extracting(posting -> posting.fact().get(dimension))
        .containsExactly("AU", "AU", "NZ");
    assertThat(
            BOOKS.database.query(
                "select key, quantity from total where edition = '%s' and part = '%s' and n <> 0"
                    .formatted(edition, dimension.key())))
        .containsExactly("NZ 10.00");
    assertThat(BOOKS.faults(edition)).isEmpty();
  }

  @Test
  void aSetSaysTheSameAsOneRecord() {
    Fact odd = usd(1, "1").party("a\\b\tc\nd\r\"e\"食品");
    BOOKS.settle(deal(edition, "D-1", 1, odd));
    BOOKS.settle(deal(edition, "D-2", 1, odd), deal(edition, "D-3", 1));

    assertThat(BOOKS.all(edition)).extracting(Posting::fact).containsExactly(odd, odd);
  }

  @Test
  void whatStandsAlreadyIsNotPostedAgain() {
    RecordStatement statement = deal(edition, "D-1", 1, usd(1, "10"), Fact.one(2, "deal", DAY));
    BOOKS.settle(statement);
    LedgerHead before = head();

    assertThat(BOOKS.settle(statement)).containsExactly(Map.entry(edition, 2L));
    assertThat(BOOKS.settle(deal(edition, "D-1", 2, usd(1, "10.004"), Fact.one(2, "deal", DAY))))
        .as("a revision alone is no change")
        .containsExactly(Map.entry(edition, 2L));
    assertThat(head()).isEqualTo(before);
  }

  @Test
  void aCorrectionReversesByLineThenAppendsByLine() {
    BOOKS.settle(deal(edition, "D-1", 1, usd(1, "10"), usd(2, "20"), usd(3, "30")));

    BOOKS.settle(deal(edition, "D-1", 2, usd(4, "40"), usd(2, "20"), usd(1, "11")));

    assertThat(BOOKS.all(edition).subList(3, 7))
        .extracting(p -> p.fact().line() + " " + p.fact().quantity() + " " + p.reverses())
        .containsExactly("1 -10.00 1", "3 -30.00 3", "1 11.00 null", "4 40.00 null");
  }

  @Test
  void aReversalIsTheOriginalButForItsQuantity() {
    Fact fact =
        usd(1, "10")
            .with(Dimension.ECONOMY, "AU")
            .with(Dimension.KIND, "GOODS")
            .origin("NZ")
            .party("p-1")
            .traits(new TreeSet<>(Set.of("SME")));
    BOOKS.settle(deal(edition, "D-1", 1, fact));

    BOOKS.settle(deal(edition, "D-1", 2, usd(1, "10")));

    Posting reversal = BOOKS.postings.find(edition, 2).orElseThrow();
    assertThat(reversal.fact())
        .isEqualTo(
            new Fact(
                1,
                fact.account(),
                fact.effectiveOn(),
                new BigDecimal("-10.00"),
                fact.unit(),
                fact.dimensions(),
                fact.origin(),
                fact.party(),
                fact.traits()));
    assertThat(reversal.reverses()).isEqualTo(1);
    assertThat(reversal.revision()).isEqualTo(2);
  }

  @Test
  void aRecordOfWhichNothingStandsIsReversedOnce() {
    BOOKS.settle(deal(edition, "D-1", 1, usd(1, "10"), usd(2, "20")));

    BOOKS.settle(deal(edition, "D-1", 2));
    BOOKS.settle(deal(edition, "D-1", 2), deal(edition, "D-2", 1));

    assertThat(BOOKS.all(edition))
        .extracting(Posting::reverses)
        .containsExactly(null, null, 1L, 2L);
  }

  @Test
  void aRecordThatAppearsTwiceCountsAsItAppearsLast() {
    BOOKS.settle(
        deal(edition, "D-1", 1, usd(1, "10"), usd(2, "20")),
        deal(edition, "D-2", 1, usd(1, "1")),
        deal(edition, "D-1", 2, usd(1, "11")));

    assertThat(BOOKS.all(edition))
        .extracting(p -> p.source().code() + " " + p.fact().quantity() + " " + p.revision())
        .containsExactly("D-2 1.00 1", "D-1 11.00 2");
  }

  @Test
  void aSetMaySettleSeveralLedgers() {
    String other = BOOKS.open();

    Map<String, Long> positions =
        BOOKS.settle(
            deal(other, "D-1", 1, usd(1, "1")),
            deal(edition, "D-1", 1, usd(1, "2"), usd(2, "3")),
            deal(other, "D-2", 1, usd(1, "4")));

    assertThat(positions).isEqualTo(Map.of(edition, 2L, other, 2L));
    assertThat(BOOKS.all(other)).extracting(p -> p.source().code()).containsExactly("D-1", "D-2");
  }

  @Test
  void nothingIsSettledForAnEditionThatDoesNotExist() {
    assertThatThrownBy(() -> BOOKS.settle(deal("nowhere-1", "D-1", 1, usd(1, "1"))))
        .rootCause()
        .hasMessageContaining("no such edition");
    assertThat(BOOKS.settle(List.of())).isEmpty();
  }

  @Test
  void theStreamMayReadFromTheSameConnection() throws Exception {
    BOOKS.database.tx(
        () -> {
          try (Connection connection = BOOKS.database.app().getConnection();
              java.sql.Statement cursor = connection.createStatement()) {
            cursor.setFetchSize(100);
            ResultSet rows = cursor.executeQuery("select generate_series(1, 12000)");
            Stream<RecordStatement> stream =
                IntStream.range(0, 12_000).mapToObj(i -> deal(edition, read(rows), 1, usd(1, "1")));
            return BOOKS.ledger.settle(stream, "import", 1);
          }
        });

    assertThat(BOOKS.position(edition)).isEqualTo(12_000);
  }

  @Test
  void recordedAtNeverGoesBack() {
    for (int i = 0; i < 20; i++) {
      BOOKS.settle(deal(edition, "D-" + i, 1, usd(1, "1")));
    }

    List<Posting> all = BOOKS.all(edition);
    assertThat(all).extracting(Posting::recordedAt).isSorted();
    assertThat(head().recordedAt()).isEqualTo(all.get(19).recordedAt());
    for (Posting posting : all) {
      assertThat(BOOKS.postings.positionAt(edition, posting.recordedAt()))
          .isEqualTo(
              all.stream().filter(p -> !p.recordedAt().isAfter(posting.recordedAt())).count());
    }
    assertThat(BOOKS.postings.positionAt(edition, all.get(0).recordedAt().minusNanos(1))).isZero();
  }

  private LedgerHead head() {
    return BOOKS.ledger.heads().stream()
        .filter(head -> head.edition().equals(edition))
        .findFirst()
        .orElseThrow();
  }

  private static String read(ResultSet rows) {
    try {
      rows.next();
      return "D-" + rows.getString(1);
    } catch (java.sql.SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
