package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Books.deal;
import static org.entrepot.ledger.Books.usd;

import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class KeptSumsIT {

  private static final Sql NOTHING_TO_ASK =
      new Sql(
          new PGSimpleDataSource() {
            @Override
            public Connection getConnection() {
              throw new IllegalStateException("nothing was to be asked");
            }
          });

  private final Books books = new Books();
  private final String edition = books.open();

  @BeforeEach
  void keeps() {
    books.postings.kept = new KeptSums();
  }

  @Test
  void areReadOnceForAPosition() {
    books.settle(deal(edition, "a", 1, usd(1, "10.00")));
    assertThat(total(1, null)).isEqualByComparingTo("10.00");

    books.postings.sql = NOTHING_TO_ASK;

    assertThat(total(1, null)).isEqualByComparingTo("10.00");
  }

  @Test
  void areOthersAtAnotherPositionAndThroughAnotherDay() {
    books.settle(deal(edition, "a", 1, usd(1, "10.00")));
    total(1, null);
    total(1, Books.DAY);
    books.settle(deal(edition, "b", 1, usd(1, "5.00")));

    assertThat(total(2, null)).isEqualByComparingTo("15.00");
    assertThat(total(1, null)).isEqualByComparingTo("10.00");
    assertThat(total(2, Books.DAY)).isEqualByComparingTo("15.00");
    assertThat(total(2, Books.DAY.minusDays(1))).isZero();
  }

  @Test
  void areNotKeptWhereTheTransactionMayUndoThem() {
    assertThatThrownBy(
            () ->
                books.in(
                    () -> {
                      books.ledger.settle(
                          Stream.of(deal(edition, "a", 1, usd(1, "10.00"))), "withdrawal", 0);
                      assertThat(read(1, null)).isEqualByComparingTo("10.00");
                      assertThat(read(1, Books.DAY)).isEqualByComparingTo("10.00");
                      throw new IllegalStateException("a preview");
                    }))
        .hasMessage("a preview");

    books.settle(deal(edition, "a", 1, usd(1, "99.00")));

    assertThat(total(1, null)).isEqualByComparingTo("99.00");
    assertThat(total(1, Books.DAY)).isEqualByComparingTo("99.00");
  }

  @Test
  void areForgottenWhereTooManyOthersWereAskedFor() {
    KeptSums kept = new KeptSums();
    PostingTotal one = new PostingTotal("x", BigDecimal.ONE, 1);
    List<PostingTotal> many = Collections.nCopies(50_000, one);
    int[] read = {0};
    for (int round = 0; round < 2; round++) {
      for (int position = 1; position <= 8; position++) {
        kept.get(
            new KeptSums.SumKey(
                PostingSelection.of("deal"), new LedgerMoment(edition, position, null), null),
            () -> {
              read[0]++;
              return new PostingSums.SumsRead(many, true);
            });
      }
    }
    assertThat(read[0]).isEqualTo(16);
  }

  private BigDecimal total(long position, @Nullable LocalDate through) {
    return books.in(() -> read(position, through));
  }

  private BigDecimal read(long position, @Nullable LocalDate through) {
    return books
        .postings
        .total(PostingSelection.of("deal.tentative"), new LedgerMoment(edition, position, through))
        .quantity();
  }
}
