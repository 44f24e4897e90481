package org.entrepot.job;

import java.util.stream.Stream;
import org.entrepot.ledger.Statement;

/**
 * What the records of a concept say of themselves after an import, as far as it can have changed.
 * Tables like {@code touched_company} hold the keys of what the import changed; {@code known} is
 * false of what is new.
 */
public interface Restatement {

  /** The bundle file of these records: their statements come in the order of the files. */
  String file();

  /** How many statements there will be, about. */
  long count(Sql sql);

  Stream<Statement> statements(Sql sql);
}
