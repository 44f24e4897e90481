package org.entrepot.register;

import java.util.List;
import java.util.Optional;

/** What became of records since they came: kept by the database, whoever changes them and how. */
public interface RecordChanges {

  /** Of a record that is to be seen, the latest first. */
  List<RecordChange> of(VisibleRegister in, RegisterRecord record);

  /**
   * The register's records that one change changed and that are to be seen, in the order of their
   * codes.
   *
   * @param most how many at most
   */
  List<RecordInChange> all(VisibleRegister in, long number, int most);

  /** Number of what the caller's transaction changes; empty where it has changed nothing. */
  Optional<Long> now();

  /** How many records it changed, of whichever register and whether they are to be seen or not. */
  int size(long number);
}
