package org.entrepot.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.edition.Edition;

/** Ledgers as a node finds them, without a database. */
public final class Ledgers implements Ledger {

  private final List<LedgerHead> heads = new ArrayList<>();

  /** What a node knows when an edition's ledger is at a position. */
  public static LedgerSnapshot snapshot(Edition edition, long position) {
    return new LedgerSnapshot(List.of(head(edition.code(), position)), 1, 1, List.of(edition));
  }

  /** An edition, sample or not. */
  public static Edition edition(boolean sample) {
    return new Edition() {
      @Override
      public String code() {
        return "ciie-6";
      }

      @Override
      public String expo() {
        return "ciie";
      }

      @Override
      public int ordinal() {
        return 6;
      }

      @Override
      public boolean sample() {
        return sample;
      }
    };
  }

  synchronized void at(long position) {
    heads.clear();
    heads.add(head("ciie-6", position));
  }

  private static LedgerHead head(String edition, long position) {
    return new LedgerHead(edition, position, Instant.EPOCH);
  }

  @Override
  public Map<String, Long> settle(Stream<RecordStatement> statements, String reason, long batch) {
    throw new UnsupportedOperationException();
  }

  @Override
  public synchronized List<LedgerHead> heads() {
    return List.copyOf(heads);
  }
}
