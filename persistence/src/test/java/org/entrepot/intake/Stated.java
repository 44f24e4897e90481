package org.entrepot.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;
import org.entrepot.ledger.RecordStatement;

/** Remembers what records said in the last settling. */
final class Stated implements Ledger {

  private final Map<String, List<String>> facts = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  @Override
  public Map<String, Long> settle(Stream<RecordStatement> statements, String reason, long batch) {
    facts.clear();
    order.clear();
    statements.forEach(
        said -> {
          String key = said.source().type() + " " + said.source().code();
          order.add(key + " " + said.revision());
          facts.put(key, said.facts().stream().map(Stated::text).toList());
        });
    return Map.of();
  }

  private static String text(Fact fact) {
    return "%s %s %s %s %s"
        .formatted(
            fact.account(),
            fact.quantity(),
            fact.unit(),
            fact.effectiveOn(),
            fact.get(Dimension.ECONOMY));
  }

  /** Records with their revisions, in the order they came in. */
  List<String> order() {
    return List.copyOf(order);
  }

  List<String> of(String record) {
    return facts.getOrDefault(record, List.of("was not asked"));
  }

  @Override
  public List<LedgerHead> heads() {
    return List.of();
  }
}
