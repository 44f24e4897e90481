package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any sequence of settles over a handful of records, so that they meet again and again. */
class LedgerPropertiesIT {

  private static final Books BOOKS = new Books();
  private static final PostingSelection ALL = PostingSelection.of("deal", "exhibitor");

  /** A record of one of the ledgers and what it says. */
  record Said(int source, List<Fact> facts) {

    RecordStatement in(String edition, int revision) {
      return new RecordStatement(
          new PostingSource(edition, "deal", "D-" + source), revision, facts);
    }
  }

  @Property(tries = 20)
  void whatStandsIsWhatWasSaidLast(@ForAll("sequences") List<List<Said>> sets) throws Exception {
    String edition = BOOKS.open();
    Map<Integer, List<Fact>> last = new LinkedHashMap<>();
    for (List<Said> set : sets) {
      BOOKS.settle(set.stream().map(said -> said.in(edition, 1)).toList());
      set.forEach(said -> last.put(said.source(), said.facts()));

      assertThat(standing(edition)).containsExactlyInAnyOrderElementsOf(said(last));
      assertThat(BOOKS.faults(edition)).isEmpty();
    }
  }

  @Property(tries = 20)
  void everyPositionHasTheSumOfItsPostings(@ForAll("sequences") List<List<Said>> sets) {
    String edition = BOOKS.open();
    sets.forEach(set -> BOOKS.settle(set.stream().map(said -> said.in(edition, 1)).toList()));

    PostingTotal sum = new PostingTotal("", new BigDecimal("0.00"), 0);
    for (Posting posting : BOOKS.all(edition)) {
      sum =
          new PostingTotal(
              "",
              sum.quantity().add(posting.fact().quantity()),
              sum.count() + (posting.reverses() == null ? 1 : -1));
      LedgerMoment moment = new LedgerMoment(edition, posting.seq(), null);
      assertThat(BOOKS.in(() -> BOOKS.postings.total(ALL, moment))).isEqualTo(sum);
    }
  }

  @Property(tries = 20)
  void aSetPostsWhatItsRecordsPostOneByOne(@ForAll("sequences") List<List<Said>> sets) {
    String together = BOOKS.open();
    String oneByOne = BOOKS.open();
    for (List<Said> set : sets) {
      Map<Integer, Said> once = new LinkedHashMap<>();
      set.forEach(said -> once.put(said.source(), said));
      BOOKS.settle(once.values().stream().map(said -> said.in(together, 1)).toList());
      once.values().forEach(said -> BOOKS.settle(said.in(oneByOne, 1)));
    }

    assertThat(BOOKS.all(oneByOne).stream().map(LedgerPropertiesIT::essence))
        .isEqualTo(BOOKS.all(together).stream().map(LedgerPropertiesIT::essence).toList());
  }

  /** All of a posting but where and when it was recorded. */
  private static List<Object> essence(Posting posting) {
    return List.of(
        posting.seq(),
        posting.source().type(),
        posting.source().code(),
        posting.fact(),
        posting.revision(),
        posting.batch(),
        String.valueOf(posting.reverses()),
        String.valueOf(posting.reason()));
  }

  private static List<String> standing(String edition) throws Exception {
    List<String> lines = new ArrayList<>();
    for (String row :
        BOOKS.query(
            "select source_code, seq from standing where edition = ? order by seq", edition)) {
      String[] columns = row.split("\\|", -1);
      Posting posting =
          BOOKS.in(() -> BOOKS.postings.find(edition, Long.parseLong(columns[1]))).orElseThrow();
      lines.add(columns[0] + " " + posting.fact());
    }
    return lines;
  }

  private static List<String> said(Map<Integer, List<Fact>> last) {
    List<String> lines = new ArrayList<>();
    last.forEach((source, facts) -> facts.forEach(fact -> lines.add("D-" + source + " " + fact)));
    return lines;
  }

  @Provide
  Arbitrary<List<List<Said>>> sequences() {
    Arbitrary<Said> said =
        Combinators.combine(Arbitraries.integers().between(1, 4), facts().list().ofMaxSize(3))
            .as((source, facts) -> new Said(source, numbered(facts)));
    return said.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
  }

  private static Arbitrary<Fact> facts() {
    return Combinators.combine(
            Arbitraries.of("deal", "exhibitor"),
            Arbitraries.of("0", "1", "1.005", "-2", "999999999999999999.99"),
            Arbitraries.of("", "AU", "US"),
            Arbitraries.of(Set.<String>of(), Set.of("SME"), Set.of("SME", "PAVILION")),
            Arbitraries.integers().between(0, 1))
        .as(
            (account, quantity, economy, traits, day) ->
                Fact.of(1, account, Books.DAY.plusDays(day), new BigDecimal(quantity), "1")
                    .with(Dimension.ECONOMY, economy)
                    .traits(new TreeSet<>(traits)));
  }

  private static List<Fact> numbered(List<Fact> facts) {
    List<Fact> lines = new ArrayList<>();
    for (Fact fact : facts) {
      lines.add(
          new Fact(
              lines.size() + 1,
              fact.account(),
              fact.effectiveOn(),
              fact.quantity(),
              fact.unit(),
              fact.dimensions(),
              fact.origin(),
              fact.party(),
              fact.traits()));
    }
    return lines;
  }
}
