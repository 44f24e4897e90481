package org.entrepot.register;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/** Reads the records of registers. */
public interface RegisterRecords {

  /**
   * Records in the order that is wanted.
   *
   * @throws org.entrepot.InvalidValue with code {@code cursor.unknown} if the cursor is of a list
   *     in another order
   */
  Page<RegisterRecord> page(VisibleRegister in, RecordListing wanted, ListPart part);

  /** All records that {@link #page} would give, one after another; none is kept. */
  void each(VisibleRegister in, RecordListing wanted, Consumer<RegisterRecord> consumer);

  /** How many there are. */
  long count(VisibleRegister in, RecordFilter filter);

  /** What they count for together, in a register whose records count for amounts. */
  CountedTotal total(VisibleRegister in, RecordFilter filter);

  /** What each of these records counts for, by its code; none of one that does not count. */
  Map<String, BigDecimal> amounts(VisibleRegister in, Collection<String> codes);

  /** Whether there are more than so many. */
  boolean hasMoreThan(VisibleRegister in, RecordFilter filter, int many);

  /**
   * What stands in a column, or in that of the record that it names, by name; empty where that is
   * more than people choose from. Of a very long register only what many of its records have.
   */
  List<OfferedValue> offers(VisibleRegister in, Column column);

  /** With what is found out of its words, which is not found out again where it is known. */
  RecordFilter found(VisibleRegister in, RecordFilter filter);

  /** Another number whenever records have changed. */
  long version();

  Optional<RegisterRecord> find(VisibleRegister in, String code);

  /** Those with one of these codes, in the order of their codes. */
  List<RegisterRecord> all(VisibleRegister in, Collection<String> codes);

  /**
   * Those of such names, in the order of their codes.
   *
   * @param key columns of the register's key with the values that they have, empty where unknown
   */
  List<RegisterRecord> named(VisibleRegister in, Map<String, String> key);

  /** The one of such names, whoever wrote it. */
  Optional<RegisterRecord> written(
      Register register, @Nullable String edition, Map<String, String> key);

  /** See {@link #find}, and nobody else may change it until the transaction ends. */
  Optional<RegisterRecord> lock(VisibleRegister in, String code);

  /** Deletes a record that is there. */
  void delete(Register register, @Nullable String edition, String code);
}
