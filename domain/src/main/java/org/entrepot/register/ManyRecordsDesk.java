package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entrepot.InvalidValue;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.intake.EditOutcome;
import org.jspecify.annotations.Nullable;

/** Gives many records of one register the same values at once: all of them, or none. */
@ApplicationScoped
@Transactional
public class ManyRecordsDesk {

  /** Records at once. */
  public static final int MOST = 10_000;

  @Inject RecordDesk desk;
  @Inject RegisterRecords records;
  @Inject RecordChanges changes;
  @Inject AuditTrail trail;

  /**
   * Corrects them as {@link RecordDesk#edit} does each.
   *
   * @param codes of the records, 1 to {@link #MOST}
   * @throws InvalidValue if there are none or too many, or with code {@code record.unknown} if one
   *     is not there or not to be seen
   * @throws org.entrepot.intake.RowRefused with lines from 2 on, in the order of the codes
   */
  @Permitted(Permission.RECORDS_WRITE)
  public ManyEdited correct(
      VisibleRegister in, Collection<String> codes, RecordCorrection wanted, Act act) {
    SortedMap<String, Map<String, @Nullable String>> each = new TreeMap<>();
    checked(codes).forEach(code -> each.put(code, wanted.fields()));
    turn(in);
    return correct(in, each, wanted, act);
  }

  /** Takes the turn of the register. */
  void turn(VisibleRegister in) {
    RecordDesk.requireEditable(in.register());
    desk.turn(in.register(), in.edition());
  }

  /**
   * Gives each its own values, in a turn that was taken.
   *
   * @param fields that change, by the code of the record
   * @param wanted says why
   */
  ManyEdited correct(
      VisibleRegister in,
      SortedMap<String, Map<String, @Nullable String>> fields,
      RecordCorrection wanted,
      Act act) {
    Register register = in.register();
    List<RegisterRecord> before = read(in, fields.keySet());
    List<Map<String, @Nullable String>> after =
        before.stream()
            .map(record -> RecordDesk.changed(register, record, given(fields, record)))
            .toList();
    before.forEach(record -> desk.requireWritable(in, record.fields()));
    after.forEach(record -> desk.requireWritable(in, record));
    String list = (in.edition() == null ? "" : in.edition() + "/") + register.name();
    desk.give(wanted.reason(), list, act);
    EditOutcome edit = desk.take(register, in.edition(), after);
    wanted.requireReason(edit);
    if (edit.changed()) {
      trail.addAll(
          act,
          "record.edited",
          before.stream()
              .map(record -> RecordPlace.subject(register, in.edition(), record.code()))
              .toList());
    }
    return new ManyEdited(before, read(in, fields.keySet()), edit, changes.now().orElse(null));
  }

  private static Map<String, @Nullable String> given(
      SortedMap<String, Map<String, @Nullable String>> fields, RegisterRecord record) {
    return Objects.requireNonNull(fields.get(record.code()));
  }

  private static SortedSet<String> checked(Collection<String> codes) {
    if (codes.isEmpty()) {
      throw new InvalidValue("codes.missing", "codes", null);
    }
    if (codes.size() > MOST) {
      throw new InvalidValue("codes.many", "codes", Integer.toString(codes.size()), MOST);
    }
    return new TreeSet<>(codes);
  }

  private List<RegisterRecord> read(VisibleRegister in, Set<String> codes) {
    List<RegisterRecord> found = records.all(in, codes);
    if (found.size() < codes.size()) {
      SortedSet<String> unknown = new TreeSet<>(codes);
      found.forEach(record -> unknown.remove(record.code()));
      throw new InvalidValue("record.unknown", "codes", unknown.first());
    }
    return found;
  }
}
