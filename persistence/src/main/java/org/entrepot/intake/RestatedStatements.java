package org.entrepot.intake;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entrepot.ledger.RecordStatement;

/**
 * The statements of all concepts, one after another. No flatMap: whoever iterates over that has
 * each concept's statements in memory at once.
 */
final class RestatedStatements implements Iterator<RecordStatement> {

  private final TouchedRecords touched;
  private final Iterator<Restatement> concepts;
  private Iterator<RecordStatement> current = Collections.emptyIterator();

  private RestatedStatements(TouchedRecords touched, List<Restatement> concepts) {
    this.touched = touched;
    this.concepts = concepts.iterator();
  }

  static Stream<RecordStatement> stream(TouchedRecords touched, List<Restatement> concepts) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new RestatedStatements(touched, concepts), Spliterator.ORDERED),
        false);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && concepts.hasNext()) {
      current = concepts.next().statements(touched).iterator();
    }
    return current.hasNext();
  }

  @Override
  public RecordStatement next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
