package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger past two checkpoints of cells: what asks for two dimensions needs them. */
class LongLedgerIT {

  private static final Books BOOKS = new Books();
  private static final String EDITION = filled();
  private static final PostingSelection GOODS =
      new PostingSelection(
          Set.of("deal", "exhibitor"),
          Map.of(Dimension.KIND, Set.of("GOODS"), Dimension.ECONOMY, Set.of()),
          Set.of(),
          Set.of(),
          Set.of());

  /** Exhibitors first and no more: their checkpoint has to hold for all that follows. */
  private static String filled() {
    String edition = BOOKS.open();
    BOOKS.settle(statements(edition, "exhibitor", 0, 500, 1));
    BOOKS.settle(statements(edition, "deal", 0, 66_000, 1));
    BOOKS.settle(statements(edition, "deal", 1_000, 3_000, 2));
    BOOKS.settle(statements(edition, "deal", 66_000, 128_000, 1));
    return edition;
  }

  private static List<RecordStatement> statements(
      String edition, String account, int from, int to, int revision) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                new RecordStatement(
                    new PostingSource(edition, account, "R-" + i),
                    revision,
                    List.of(
                        Fact.of(1, account, Books.DAY, BigDecimal.valueOf(i + revision), "1")
                            .with(Dimension.ECONOMY, List.of("AU", "DE", "").get(i % 3))
                            .with(Dimension.SECTION, "s" + i % 7)
                            .with(Dimension.KIND, i % 2 == 0 ? "GOODS" : "SERVICES"))))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {400, 500, 65_535, 65_536, 65_537, 69_000, 131_071, 131_072, 132_499})
  void everyPositionHasTheSumsOfItsPostings(long position) throws SQLException {
    List<PostingTotal> totals =
        BOOKS.in(
            () ->
                BOOKS.postings.totals(
                    GOODS, new LedgerMoment(EDITION, position, null), Dimension.SECTION));

    assertThat(totals.stream().map(t -> t.key() + "|" + t.quantity() + "|" + t.count()))
        .containsExactlyElementsOf(
            BOOKS.query(
                """
                select section, sum(quantity), sum(case when reverses is null then 1 else -1 end)
                from posting where edition = ? and seq <= ?::bigint and kind = 'GOODS'
                  and economy <> '' group by section order by section collate "C\"\
                """,
                EDITION,
                Long.toString(position)));
  }

  @Test
  void itFollowsFromItsPostings() {
    assertThat(BOOKS.position(EDITION)).isEqualTo(132_500);
    assertThat(BOOKS.faults(EDITION)).isEmpty();
  }
}
