package org.entrepot.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;
import org.entrepot.ledger.LedgerMoment;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.PostingTotal;
import org.entrepot.ledger.Postings;
import org.entrepot.ledger.RecordStatement;

/** Ledgers in memory, read by going through all postings: slow, and plainly right. */
class MemoryLedger implements Ledger, Postings {

  private final Map<String, List<Posting>> ledgers = new TreeMap<>();
  private final List<Lookup> lookups = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-24T09:00:00Z");

  /** One reading of sums by a dimension. */
  record Lookup(String edition, PostingSelection selection) {}

  /** The sums by a dimension that were read so far. */
  List<Lookup> lookups() {
    return lookups;
  }

  void open(String edition) {
    ledgers.putIfAbsent(edition, new ArrayList<>());
  }

  void timePasses() {
    now = now.plusSeconds(60);
  }

  Instant now() {
    return now;
  }

  /** Appends one posting, without a look at what stands. */
  Posting append(String edition, Fact fact) {
    List<Posting> ledger = ledgers.computeIfAbsent(edition, code -> new ArrayList<>());
    long seq = ledger.size() + 1L;
    PostingSource source = new PostingSource(edition, "test", "T-" + seq);
    Posting posting = new Posting(source, seq, now, fact, 1, 0, null, null, "0".repeat(64));
    ledger.add(posting);
    return posting;
  }

  @Override
  public Map<String, Long> settle(Stream<RecordStatement> statements, String reason, long batch) {
    throw new UnsupportedOperationException("append facts instead");
  }

  @Override
  public List<LedgerHead> heads() {
    return ledgers.entrySet().stream().map(each -> head(each.getKey(), each.getValue())).toList();
  }

  private LedgerHead head(String edition, List<Posting> ledger) {
    Instant last = ledger.isEmpty() ? now : ledger.get(ledger.size() - 1).recordedAt();
    return new LedgerHead(edition, ledger.size(), last);
  }

  @Override
  public Optional<Posting> find(String edition, long seq) {
    return ledger(edition).filter(posting -> posting.seq() == seq).findFirst();
  }

  @Override
  public Page<Posting> all(String edition, Map<Dimension, Set<String>> within, ListPart part) {
    return page(
        ledger(edition)
            .filter(
                posting ->
                    within.entrySet().stream()
                        .allMatch(
                            each -> each.getValue().contains(posting.fact().get(each.getKey())))),
        part);
  }

  @Override
  public List<Posting> of(PostingSource source) {
    return ledger(source.edition()).filter(posting -> posting.source().equals(source)).toList();
  }

  @Override
  public Optional<Long> reversalOf(String edition, long seq) {
    return ledger(edition)
        .filter(posting -> Long.valueOf(seq).equals(posting.reverses()))
        .map(Posting::seq)
        .findFirst();
  }

  @Override
  public Page<Posting> behind(PostingSelection selection, LedgerMoment moment, ListPart part) {
    return page(selected(selection, moment), part);
  }

  @Override
  public PostingTotal total(PostingSelection selection, LedgerMoment moment) {
    return total("", selected(selection, moment).toList());
  }

  @Override
  public List<PostingTotal> totals(PostingSelection selection, LedgerMoment moment, Dimension by) {
    lookups.add(new Lookup(moment.edition(), selection));
    return totals(selected(selection, moment), posting -> posting.fact().get(by))
        .filter(total -> total.count() != 0 || total.quantity().signum() != 0)
        .toList();
  }

  @Override
  public List<PostingTotal> byReason(PostingSelection selection, long after, LedgerMoment moment) {
    return totals(
            selected(selection, moment).filter(posting -> posting.seq() > after),
            posting -> Objects.requireNonNullElse(posting.reason(), ""))
        .toList();
  }

  private static Stream<PostingTotal> totals(
      Stream<Posting> postings, Function<Posting, String> key) {
    return postings
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> total(group.getKey(), group.getValue()));
  }

  @Override
  public long positionAt(String edition, Instant instant) {
    return ledger(edition).filter(posting -> !posting.recordedAt().isAfter(instant)).count();
  }

  private Stream<Posting> ledger(String edition) {
    return ledgers.getOrDefault(edition, List.of()).stream();
  }

  private static Page<Posting> page(Stream<Posting> postings, ListPart part) {
    Comparator<String> order = Comparator.comparingLong(Long::parseLong);
    Function<Posting, String> place = posting -> Long.toString(posting.seq());
    List<Posting> read = part.read(postings.toList(), place, order).limit(part.oneMore()).toList();
    return Page.of(read, part, place);
  }

  private static PostingTotal total(String key, List<Posting> postings) {
    BigDecimal sum =
        postings.stream()
            .map(posting -> posting.fact().quantity())
            .reduce(new BigDecimal("0.00"), BigDecimal::add);
    long standing =
        postings.stream().mapToLong(posting -> posting.reverses() == null ? 1 : -1).sum();
    return new PostingTotal(key, sum, standing);
  }

  private Stream<Posting> selected(PostingSelection selection, LedgerMoment moment) {
    return ledger(moment.edition())
        .filter(posting -> posting.seq() <= moment.position())
        .filter(
            posting ->
                moment.through() == null || !posting.fact().effectiveOn().isAfter(moment.through()))
        .filter(posting -> matches(selection, posting.fact()));
  }

  private static boolean matches(PostingSelection selection, Fact fact) {
    return selection.accounts().contains(fact.account())
        && selection.where().entrySet().stream()
            .allMatch(
                each ->
                    each.getValue().isEmpty()
                        ? !fact.get(each.getKey()).isEmpty()
                        : each.getValue().contains(fact.get(each.getKey())))
        && fact.traits().containsAll(selection.allOf())
        && (selection.anyOf().isEmpty()
            || selection.anyOf().stream().anyMatch(trait -> fact.traits().contains(trait)))
        && selection.noneOf().stream().noneMatch(trait -> fact.traits().contains(trait));
  }
}
