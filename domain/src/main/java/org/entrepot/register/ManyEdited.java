package org.entrepot.register;

import java.util.List;
import java.util.stream.IntStream;
import org.entrepot.intake.EditOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Records that were corrected at once.
 *
 * @param before in the order of their codes
 * @param after the same in the same order
 * @param edit what that moved
 * @param change number of the change, by which it is undone; null where nothing changed
 */
public record ManyEdited(
    List<RegisterRecord> before,
    List<RegisterRecord> after,
    EditOutcome edit,
    @Nullable Long change) {

  /** One of them, as it was and as it is. */
  public record ChangedRecord(RegisterRecord before, RegisterRecord after) {}

  public ManyEdited {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Those that are otherwise than they were. */
  public List<ChangedRecord> changed() {
    return IntStream.range(0, before.size())
        .mapToObj(i -> new ChangedRecord(before.get(i), after.get(i)))
        .filter(each -> !each.before().fields().equals(each.after().fields()))
        .toList();
  }
}
