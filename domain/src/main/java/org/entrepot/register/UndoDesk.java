package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.access.Act;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.edition.ReasonText;
import org.jspecify.annotations.Nullable;

/**
 * Undoes a change of records: each gets the values again that it had before. That is a change
 * itself, which stands in their history and can be undone.
 */
@ApplicationScoped
@Transactional
public class UndoDesk {

  private static final int NAMED = 5;

  @Inject ManyRecordsDesk many;
  @Inject RecordChanges changes;

  /**
   * The records that a change changed, as far as they are to be seen.
   *
   * @throws NotFound with code {@code change.unknown} if it changed none of those
   */
  public List<RecordInChange> changed(VisibleRegister in, long number) {
    List<RecordInChange> changed =
        in.visibility().showsWho() ? changes.all(in, number, ManyRecordsDesk.MOST + 1) : List.of();
    if (changed.isEmpty()) {
      throw new NotFound("change.unknown", Long.toString(number));
    }
    return changed;
  }

  /**
   * Gives all records of a change the values again that they had before it, or none.
   *
   * @param reason needed where anything that counts moves, or the edition is final
   * @throws NotFound with code {@code change.unknown}
   * @throws RuleBroken with code {@code undo.since} if one has been changed since, {@code
   *     undo.state} if they were withdrawn or reinstated, {@code undo.wide} if others were changed
   *     too, of another register or such as are not to be seen, {@code undo.many} if they are more
   *     than {@link ManyRecordsDesk#MOST}
   * @throws org.entrepot.intake.RowRefused if one may not be so any more
   */
  @Permitted(Permission.RECORDS_WRITE)
  public ManyEdited undo(VisibleRegister in, long number, @Nullable ReasonText reason, Act act) {
    many.turn(in);
    List<RecordInChange> changed = changed(in, number);
    requireUndoable(number, changed);
    SortedMap<String, Map<String, @Nullable String>> before = new TreeMap<>();
    changed.forEach(record -> before.put(record.code(), record.before()));
    return many.correct(in, before, new RecordCorrection(Map.of(), reason).byPerson(), act);
  }

  private void requireUndoable(long number, List<RecordInChange> changed) {
    if (changed.size() > ManyRecordsDesk.MOST) {
      throw new RuleBroken("undo.many", ManyRecordsDesk.MOST);
    }
    if (changed.stream().anyMatch(record -> record.change().isMove())) {
      throw new RuleBroken("undo.state");
    }
    if (changes.size(number) > changed.size()) {
      throw new RuleBroken("undo.wide");
    }
    List<String> since =
        changed.stream().filter(record -> !record.current()).map(RecordInChange::code).toList();
    if (!since.isEmpty()) {
      throw new RuleBroken("undo.since", named(since));
    }
  }

  private static String named(List<String> codes) {
    String first = codes.stream().limit(NAMED).collect(Collectors.joining(", "));
    return codes.size() > NAMED ? first + ", …" : first;
  }
}
