package org.entrepot.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.event.BusinessEvent;
import org.entrepot.event.Events;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;
import org.entrepot.ledger.OwnWrites;
import org.entrepot.ledger.RecordStatement;

/** The fifth edition, which was changed once when it was final and is provisional again. */
final class Fifth implements Editions, StatusChanges, EditionRevisions, Events, Ledger {

  static final Instant NOW = Instant.parse("2022-11-12T08:00:00Z");

  final Edition edition =
      new Edition() {
        @Override
        public String code() {
          return "ciie-5";
        }
      };

  final List<String> told = new ArrayList<>();

  private final List<StatusChange> changes = new ArrayList<>();
  private final EditionRevision revision =
      new EditionRevision(
          edition,
          1,
          2,
          new GivenReason("anna", new ReasonText("Reported twice"), "ciie-5/deals/D-1"),
          NOW);

  Fifth() {
    changes.add(new StatusChange(edition, 2, "anna", new ReasonText("A hall was left out")));
  }

  EditionDesk desk() {
    EditionDesk desk = new EditionDesk();
    desk.editions = this;
    desk.changes = this;
    desk.revisions = this;
    desk.trail =
        (act, what, subject) ->
            told.add("%s %s by %s from %s".formatted(what, subject, act.who(), act.origin()));
    desk.events = this;
    desk.ledger = this;
    desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    desk.ownWrites =
        new OwnWrites() {
          @Override
          public void announce(Map<String, Long> positions) {}
        };
    return desk;
  }

  @Override
  public List<Edition> all() {
    return List.of(edition);
  }

  @Override
  public Optional<Edition> find(String code) {
    return Optional.of(edition).filter(each -> each.code().equals(code));
  }

  @Override
  public Edition lock(String code) {
    return get(code);
  }

  @Override
  public void add(StatusChange change) {
    changes.add(change);
  }

  @Override
  public List<StatusChange> of(String code) {
    return List.copyOf(changes);
  }

  @Override
  public Optional<EditionStatus> at(String code, long position) {
    return Optional.empty();
  }

  @Override
  public Optional<EditionStatus> at(String code, Instant instant) {
    return Optional.empty();
  }

  @Override
  public void add(EditionRevision another) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<EditionRevision> page(String code, ListPart part) {
    return new Page<>(List.of(revision), null);
  }

  @Override
  public long accounted(String code) {
    return 2;
  }

  @Override
  public List<String> settledAmong(Collection<String> editions) {
    return List.of();
  }

  @Override
  public void add(List<BusinessEvent> events) {
    events.forEach(event -> told.add(event.type() + " by " + event.who()));
  }

  @Override
  public Map<String, Long> settle(Stream<RecordStatement> statements, String reason, long batch) {
    return Map.of();
  }

  @Override
  public List<LedgerHead> heads() {
    return List.of();
  }
}
