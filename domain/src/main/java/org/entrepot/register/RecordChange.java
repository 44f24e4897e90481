package org.entrepot.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a record.
 *
 * @param number of the change: the same of all records that were changed together
 * @param who name of an account or token, where it is known
 * @param why in the words of whoever did it, where they gave a reason
 * @param fields what was changed
 */
public record RecordChange(
    long number, Instant at, @Nullable String who, @Nullable String why, List<FieldChange> fields) {

  /**
   * A field before and after.
   *
   * @param name of the column; {@link Register#STATE} where the record was withdrawn or reinstated
   * @param from null for what was not known
   * @param to null for what is not known any more
   */
  public record FieldChange(String name, @Nullable String from, @Nullable String to) {}

  /** Whether the record was withdrawn or reinstated, which has an opposite of its own. */
  public boolean isMove() {
    return fields.stream().anyMatch(field -> field.name().equals(Register.STATE));
  }

  public RecordChange {
    fields = List.copyOf(fields);
  }
}
