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

  /**
   * Entries in the order of their codes.
   *
   * @param edition its code, or null where the register is that of the whole deployment
   */
  Page<Entry> page(
      Register register,
      @Nullable String edition,
      Filter filter,
      @Nullable Cursor after,
      int limit);

  /** All entries, on no pages, one after another; none is kept. */
  void each(Register register, @Nullable String edition, Filter filter, Consumer<Entry> consumer);

  /** How many there are. */
  long count(Register register, @Nullable String edition, Filter filter);

  /** Another number whenever records have changed. */
  long version();

  Optional<Entry> find(Register register, @Nullable String edition, String code);

  /**
   * Those of such names, in the order of their codes.
   *
   * @param key columns of the register's key with the values that they have, empty where unknown
   */
  List<Entry> named(Register register, @Nullable String edition, Map<String, String> key);

  /** See {@link #find}, and nobody else may change it until the transaction ends. */
  Optional<Entry> lock(Register register, @Nullable String edition, String code);

  /** Deletes a record that is there. */
  void delete(Register register, @Nullable String edition, String code);
}
