package org.entrepot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entrepot.TestDatabase;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Head;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.Statement;
import org.junit.jupiter.api.Test;

class BundleImportIT {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Stated STATED = new Stated();
  private static final Importing IMPORTING = new Importing(DATABASE, STATED);

  /** Remembers what records last said. */
  private static final class Stated implements Ledger {
    private final Map<String, List<String>> facts = new TreeMap<>();

    @Override
    public Map<String, Long> settle(Stream<Statement> statements, String reason, long batch) {
      statements.forEach(
          s ->
              facts.put(
                  s.source().edition() + " " + s.source().type() + " " + s.source().code(),
                  s.facts().stream().map(Stated::text).toList()));
      return Map.of();
    }

    private static String text(Fact fact) {
      return fact.account() + " " + fact.quantity() + " " + fact.unit() + " " + fact.effectiveOn();
    }

    @Override
    public List<Head> heads() {
      return List.of();
    }
  }

  @Test
  void takesAWholeBundleIn() {
    Summary summary = IMPORTING.commit(Importing.zip(Samples.ALL));
    assertThat(summary.files())
        .allSatisfy(file -> assertThat(file.refused()).as(file.name()).isZero());
    assertThat(summary.accepted()).isEqualTo(18);
    assertThat(STATED.facts)
        .containsEntry(
            "ciie-6 deal D1",
            List.of("deal.tentative 1072.70 USD 2023-11-06", "deal 1.00 1 2023-11-06"));
    Summary again = IMPORTING.commit(Importing.zip(Samples.ALL));
    assertThat(again.accepted()).isZero();
    assertThat(again.unchanged()).isEqualTo(18);
  }
}
