package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entrepot.BothWays;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.junit.jupiter.api.Test;

/** Every reading of a ledger, beside a plain sum over its postings. */
class PastIT {

  private static final List<String> ECONOMIES = List.of("AU", "BR", "DE", "US", "");
  private static final List<Set<String>> TRAITS =
      List.of(Set.of(), Set.of("SME"), Set.of("LARGE", "PAVILION"), Set.of("PAVILION", "SME"));
  private static final List<PostingSelection> SELECTIONS =
      List.of(
          PostingSelection.of("deal"),
          PostingSelection.of("deal", "exhibitor"),
          PostingSelection.of("nothing"),
          new PostingSelection(
              Set.of("deal"),
              Map.of(Dimension.ECONOMY, Set.of("AU", "US"), Dimension.SECTION, Set.of("s1")),
              Set.of(),
              Set.of(),
              Set.of()),
          new PostingSelection(
              Set.of("exhibitor"),
              Map.of(Dimension.ECONOMY, Set.of()),
              Set.of("SME"),
              Set.of(),
              Set.of()),
          new PostingSelection(
              Set.of("deal"), Map.of(), Set.of(), Set.of("SME", "LARGE"), Set.of("PAVILION")));

  private final Random random = new Random(3);
  private final Books books = new Books();
  private final String edition = books.open();

  @Test
  void everyPositionHasTheSumOfItsPostings() {
    settleAcrossCheckpoints();
    List<Posting> all = books.all(edition);
    assertThat(all.size()).isGreaterThan(12_288);

    List<Long> positions = new ArrayList<>(List.of(0L, 1L, 4095L, 4096L, 4097L, 8192L, 12_288L));
    random.longs(8, 0, all.size() + 1L).forEach(positions::add);
    positions.add((long) all.size());
    for (long position : positions) {
      for (PostingSelection selection : SELECTIONS) {
        agrees(all, selection, new LedgerMoment(edition, position, null));
        agrees(all, selection, new LedgerMoment(edition, position, LocalDate.of(2023, 11, 7)));
      }
    }
  }

  /** Large and small sets, corrections and withdrawals, past three checkpoints. */
  private void settleAcrossCheckpoints() {
    books.settle(statements(0, 5000));
    for (int i = 0; i < 30; i++) {
      books.settle(statements(4900 + i * 3, 4900 + i * 3 + 5));
    }
    books.settle(statements(1500, 6500));
    for (int i = 0; i < 20; i++) {
      books.settle(statements(i, i + 1));
    }
  }

  private List<RecordStatement> statements(int from, int to) {
    List<RecordStatement> statements = new ArrayList<>();
    for (int i = from; i < to; i++) {
      List<Fact> facts = random.nextInt(10) == 0 ? List.of() : List.of(fact("deal"));
      if (i % 7 == 0) {
        facts = List.of(fact("exhibitor"));
      }
      statements.add(new RecordStatement(new PostingSource(edition, "any", "R-" + i), 1, facts));
    }
    return statements;
  }

  private Fact fact(String account) {
    return Fact.of(
            1,
            account,
            LocalDate.of(2023, 11, 5).plusDays(random.nextInt(6)),
            BigDecimal.valueOf(random.nextInt(100_000), 2),
            "1")
        .with(Dimension.ECONOMY, ECONOMIES.get(random.nextInt(5)))
        .with(Dimension.SECTION, "s" + random.nextInt(3))
        .traits(new TreeSet<>(TRAITS.get(random.nextInt(4))));
  }

  private void agrees(List<Posting> all, PostingSelection selection, LedgerMoment moment) {
    List<Posting> expected = all.stream().filter(p -> counts(p, selection, moment)).toList();
    assertThat(books.in(() -> books.postings.total(selection, moment)))
        .isEqualTo(sum("", expected));
    Map<String, List<Posting>> byEconomy = new TreeMap<>();
    for (Posting posting : expected) {
      byEconomy
          .computeIfAbsent(posting.fact().get(Dimension.ECONOMY), key -> new ArrayList<>())
          .add(posting);
    }
    assertThat(books.in(() -> books.postings.totals(selection, moment, Dimension.ECONOMY)))
        .isEqualTo(
            byEconomy.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .filter(total -> total.count() != 0 || total.quantity().signum() != 0)
                .toList());
  }

  private static boolean counts(Posting posting, PostingSelection selection, LedgerMoment moment) {
    Fact fact = posting.fact();
    Set<String> traits = fact.traits();
    LocalDate through = moment.through();
    return posting.seq() <= moment.position()
        && (through == null || !fact.effectiveOn().isAfter(through))
        && selection.accounts().contains(fact.account())
        && selection.where().entrySet().stream()
            .allMatch(
                where ->
                    where.getValue().isEmpty()
                        ? !fact.get(where.getKey()).isEmpty()
                        : where.getValue().contains(fact.get(where.getKey())))
        && traits.containsAll(selection.allOf())
        && (selection.anyOf().isEmpty() || selection.anyOf().stream().anyMatch(traits::contains))
        && selection.noneOf().stream().noneMatch(traits::contains);
  }

  private static PostingTotal sum(String key, List<Posting> postings) {
    BigDecimal quantity = new BigDecimal("0.00");
    long count = 0;
    for (Posting posting : postings) {
      quantity = quantity.add(posting.fact().quantity());
      count += posting.reverses() == null ? 1 : -1;
    }
    return new PostingTotal(key, quantity, count);
  }

  @Test
  void thePostingsBehindASumAreItsPostingsAndNoOther() {
    books.settle(statements(0, 500));
    books.settle(statements(100, 300));
    LedgerMoment moment = new LedgerMoment(edition, 600, LocalDate.of(2023, 11, 8));

    for (PostingSelection selection : SELECTIONS) {
      assertThat(books.postings.behind(selection, moment, ListPart.first(600)).items())
          .isEqualTo(
              books.all(edition).stream().filter(p -> counts(p, selection, moment)).toList());
    }
    BothWays.read(part -> books.postings.behind(SELECTIONS.get(1), moment, part), 30, Posting::seq);
    BothWays.read(part -> books.postings.all(edition, Map.of(), part), 250, Posting::seq);
  }

  @Test
  void aPositionThatIsNotReachedIsRefused() {
    assertThatThrownBy(
            () -> books.postings.total(SELECTIONS.get(0), new LedgerMoment(edition, 1, null)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("Position 1 has not been reached; the ledger has 0 postings.");
  }

  @Test
  void aLedgerThatDoesNotExistIsNotFound() {
    assertThatThrownBy(
            () -> books.postings.total(SELECTIONS.get(0), new LedgerMoment("no-1", 0, null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    assertThatThrownBy(
            () -> books.postings.all(edition, Map.of(), ListPart.after(new Cursor("D-1"), 10)))
        .isInstanceOf(InvalidValue.class);
  }
}
