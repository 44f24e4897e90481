package org.entrepot.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one way to write to the ledgers. What stands is compared with what the records say; what no
 * longer stands is reversed, what is new is appended, and where both are equal nothing is written.
 * So posting, correction, withdrawal, repetition and the restart after a crash are one operation.
 */
public interface Ledger {

  /**
   * Settles a set of records within the caller's transaction, in the order given. A record that
   * appears twice is settled as it appears last. The stream may itself read from the transaction's
   * connection: it is pulled in chunks, never while a COPY is open.
   *
   * @param reason why, as a code without free text: {@code import}, {@code edit}
   * @param batch number of the job that it belongs to, or 0
   * @return position of every ledger that was named, after the settling
   */
  Map<String, Long> settle(Stream<RecordStatement> statements, String reason, long batch);

  default Map<String, Long> settle(RecordStatement statement, String reason) {
    return settle(Stream.of(statement), reason, 0);
  }

  /** Heads of these editions' ledgers, in the order of the codes; position 0 where it is empty. */
  List<LedgerHead> heads();
}
