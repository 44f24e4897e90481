package org.entrepot.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** Reads the records of registers. */
public interface Entries {

  /** Entries in the order of their codes. */
  Page<Entry> page(VisibleRegister in, Filter filter, @Nullable Cursor after, int limit);

  /** All entries that {@link #page} would give, one after another; none is kept. */
  void each(VisibleRegister in, Filter filter, Consumer<Entry> consumer);

  /** How many there are. */
  long count(VisibleRegister in, Filter filter);

  /** Another number whenever records have changed. */
  long version();

  Optional<Entry> find(VisibleRegister in, String code);

  /**
   * Those of such names, in the order of their codes.
   *
   * @param key columns of the register's key with the values that they have, empty where unknown
   */
  List<Entry> named(VisibleRegister in, Map<String, String> key);

  /** The one of such names that has just been written, whoever wrote it. */
  Entry written(Register register, @Nullable String edition, Map<String, String> key);

  /** See {@link #find}, and nobody else may change it until the transaction ends. */
  Optional<Entry> lock(VisibleRegister in, String code);

  /** Deletes a record that is there. */
  void delete(Register register, @Nullable String edition, String code);
}
