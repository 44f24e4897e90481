package org.entrepot.intake;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entrepot.Sql;
import org.entrepot.ledger.Statement;

/**
 * The statements of all concepts, one after another. No flatMap: whoever iterates over that has
 * each concept's statements in memory at once.
 */
final class Restated implements Iterator<Statement> {

  private final Sql sql;
  private final Iterator<Restatement> concepts;
  private Iterator<Statement> current = Collections.emptyIterator();

  private Restated(Sql sql, List<Restatement> concepts) {
    this.sql = sql;
    this.concepts = concepts.iterator();
  }

  static Stream<Statement> stream(Sql sql, List<Restatement> concepts) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Restated(sql, concepts), Spliterator.ORDERED),
        false);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && concepts.hasNext()) {
      current = concepts.next().statements(sql).iterator();
    }
    return current.hasNext();
  }

  @Override
  public Statement next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
