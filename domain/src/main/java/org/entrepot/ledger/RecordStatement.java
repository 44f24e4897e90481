package org.entrepot.ledger;

import java.util.List;

/**
 * What a record says of itself: all that should stand of it in the ledger now.
 *
 * @param source the record
 * @param revision the record's revision, from 1
 * @param facts all of its lines; empty where nothing should stand
 */
public record RecordStatement(PostingSource source, int revision, List<Fact> facts) {

  public RecordStatement {
    facts = List.copyOf(facts);
  }
}
