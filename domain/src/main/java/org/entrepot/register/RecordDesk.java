package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.Stale;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.bundle.Column;
import org.entrepot.edition.GivenReasons;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.EditOutcome;
import org.entrepot.intake.GivenRows;
import org.entrepot.intake.RecordEdit;
import org.entrepot.intake.RowRefused;
import org.jspecify.annotations.Nullable;

/**
 * Takes in, corrects and deletes records one by one. A correction is the import of one row: the
 * same rules judge it, and it settles in the same way.
 *
 * <p>All throw {@link NotFound} for a record that is unknown or not to be seen.
 */
@ApplicationScoped
@Transactional
public class RecordDesk {

  private static final String FINAL = "edition.final";

  @Inject RegisterRecords records;
  @Inject RecordEdit edits;
  @Inject AuditTrail trail;
  @Inject GivenReasons reasons;
  @Inject Access access;

  /**
   * Corrects a record. Where a register has vintages what was published stays, and the corrected
   * record is another vintage.
   *
   * @param seen whether a record is what the caller has seen of it
   * @throws Stale if the record has changed since
   * @throws RuleBroken with code {@code record.whole} if records come as a whole file only
   * @throws InvalidValue if a column is not the register's, or would rename the record
   * @throws RuleBroken with code {@code edition.final} where that is final and no reason is given
   * @throws InvalidValue with code {@code reason.missing} where the correction has to be explained
   * @throws org.entrepot.intake.RowRefused if the record may not be so
   */
  @Permitted(Permission.RECORDS_WRITE)
  public EditedRecord edit(
      RecordPlace place, Predicate<RegisterRecord> seen, RecordCorrection correction, Act act) {
    Register register = place.register();
    requireEditable(register);
    RegisterRecord record = locked(place, seen);
    Map<String, @Nullable String> changed = changed(register, record, correction.fields());
    requireWritable(place.in(), record.fields());
    requireWritable(place.in(), changed);
    give(correction.reason(), place.subject(), act);
    EditedRecord edited = take(register, place.edition(), changed);
    correction.requireReason(edited.edit());
    if (edited.edit().changed()) {
      trail.add(act, "record.edited", place.subject());
    }
    return edited;
  }

  /**
   * Goes on only where the caller may write such a record: those of an edition all of which they
   * see, and else those that all editions share. Throws as {@link Access#require}.
   */
  public void requireWritable(VisibleRegister in, Map<String, @Nullable String> fields) {
    if (!in.isOfSeenEdition(fields)) {
      access.require(Permission.SHARED_WRITE);
    }
  }

  /** Whether the caller may correct or delete a record. */
  public boolean mayWrite(VisibleRegister in, RegisterRecord record) {
    return access.may(in.writing())
        && (in.isOfSeenEdition(record.fields()) || access.may(Permission.SHARED_WRITE));
  }

  static void requireEditable(Register register) {
    if (!register.isEditable()) {
      throw new RuleBroken("record.whole", register.file().name());
    }
  }

  void give(@Nullable ReasonText reason, String subject, Act act) {
    reasons.by(who(act), reason, subject);
  }

  private static String who(Act act) {
    return Objects.requireNonNull(act.who(), "who");
  }

  /**
   * Takes a record in that is not there yet.
   *
   * @param given all that is known of it
   * @throws RuleBroken with code {@code record.exists} if it is there
   * @throws RuleBroken as for {@link #edit}
   * @throws InvalidValue as for {@link #edit}
   * @throws org.entrepot.intake.RowRefused if it may not be so
   */
  @Permitted(Permission.RECORDS_WRITE)
  public EditedRecord create(VisibleRegister in, RecordCorrection given, Act act) {
    Register register = in.register();
    requireEditable(register);
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    given.fields().forEach((name, value) -> fields.put(column(register, name).name(), value));
    requireWritable(in, fields);
    turn(register, in.edition());
    requireNew(in, fields);
    give(given.reason(), RecordPlace.subject(register, in.edition(), code(register, fields)), act);
    EditOutcome edit = take(register, in.edition(), List.of(fields));
    given.requireReason(edit);
    RegisterRecord record = added(in, fields);
    trail.add(act, "record.added", RecordPlace.subject(register, in.edition(), record.code()));
    return new EditedRecord(record, edit);
  }

  private void requireNew(VisibleRegister in, Map<String, @Nullable String> fields) {
    Register register = in.register();
    if (records.written(register, in.edition(), register.key(fields)).isPresent()) {
      throw new RuleBroken("record.exists", code(register, fields));
    }
  }

  /** Whoever adds a record sees it afterwards, or has not added it. */
  private RegisterRecord added(VisibleRegister in, Map<String, @Nullable String> fields) {
    Register register = in.register();
    RegisterRecord record =
        records
            .written(register, in.edition(), register.key(fields))
            .orElseThrow(
                () -> {
                  String name = register.key().get(0).name();
                  return new InvalidValue("record.key", name, code(register, fields));
                });
    return records.find(in, record.code()).orElseThrow(() -> Registers.unknown(record.code()));
  }

  private static String code(Register register, Map<String, @Nullable String> fields) {
    return String.join(" ", register.key(fields).values()).strip();
  }

  /**
   * Takes the turn and keeps a record for the caller's transaction.
   *
   * @param seen whether a record is what the caller has seen of it
   * @throws Stale if the record has changed since
   */
  public RegisterRecord locked(RecordPlace place, Predicate<RegisterRecord> seen) {
    turn(place.register(), place.edition());
    RegisterRecord record =
        records.lock(place.in(), place.code()).orElseThrow(() -> Registers.unknown(place.code()));
    if (!seen.test(record)) {
      throw new Stale(record.code());
    }
    return record;
  }

  /**
   * Deletes a record, where nothing counts it and nothing refers to it; the trail says who did.
   *
   * @param seen whether a record is what the caller has seen of it
   * @throws Stale if the record has changed since
   * @throws RuleBroken with code {@code record.stays} if records of its register stay
   */
  @Permitted(Permission.RECORDS_WRITE)
  public void delete(RecordPlace place, Predicate<RegisterRecord> seen, Act act) {
    Register register = place.register();
    if (!register.isDeletable()) {
      throw new RuleBroken("record.stays", register.file().name());
    }
    requireWritable(place.in(), locked(place, seen).fields());
    records.delete(register, place.edition(), place.code());
    trail.add(act, "record.deleted", place.subject());
  }

  /** See {@link RecordEdit#turn}: for who has to look at the records before adding one. */
  public void turn(Register register, @Nullable String edition) {
    edits.turn(register.file().name(), edition);
  }

  /**
   * Takes a record in as a row of an import would be; one that is there already is corrected.
   *
   * @param fields by column; null for what is not known
   * @throws org.entrepot.intake.RowRefused if it may not be so
   */
  @Permitted({Permission.RECORDS_WRITE, Permission.CLAIMS_WRITE})
  public EditedRecord add(VisibleRegister in, Map<String, @Nullable String> fields, Act act) {
    Register register = in.register();
    String edition = in.edition();
    requireWritable(in, fields);
    reasons.by(who(act));
    EditedRecord added = take(register, edition, fields);
    if (added.edit().changed()) {
      trail.add(act, "record.added", RecordPlace.subject(register, edition, added.record().code()));
    }
    return added;
  }

  /**
   * Takes several records in at once: all of them, or none.
   *
   * @param rows at least one
   */
  @Permitted({Permission.RECORDS_WRITE, Permission.CLAIMS_WRITE})
  public void add(VisibleRegister in, List<Map<String, @Nullable String>> rows, Act act) {
    Register register = in.register();
    String edition = in.edition();
    rows.forEach(row -> requireWritable(in, row));
    reasons.by(who(act));
    if (take(register, edition, rows).changed()) {
      trail.addAll(
          act,
          "record.added",
          rows.stream()
              .map(row -> named(register, edition, row).code())
              .map(code -> RecordPlace.subject(register, edition, code))
              .toList());
    }
  }

  private EditedRecord take(
      Register register, @Nullable String edition, Map<String, @Nullable String> fields) {
    EditOutcome edit = take(register, edition, List.of(fields));
    return new EditedRecord(named(register, edition, fields), edit);
  }

  EditOutcome take(
      Register register, @Nullable String edition, List<Map<String, @Nullable String>> rows) {
    GivenRows given =
        new GivenRows(
            register.file().name(),
            rows.stream().map(row -> whole(register, edition, row)).toList());
    try {
      return edits.edit(given);
    } catch (RowRefused refused) {
      if (edition != null && refused.code().equals(FINAL)) {
        throw new RuleBroken(FINAL, edition);
      }
      throw refused;
    }
  }

  /** A file without a column leaves what is there; a record is whole. */
  private static Map<String, @Nullable String> whole(
      Register register, @Nullable String edition, Map<String, @Nullable String> fields) {
    Map<String, @Nullable String> row = new LinkedHashMap<>();
    if (edition != null) {
      row.put("edition", edition);
    }
    register.columns().forEach(column -> row.put(column.name(), fields.get(column.name())));
    return row;
  }

  private RegisterRecord named(
      Register register, @Nullable String edition, Map<String, @Nullable String> fields) {
    return records.written(register, edition, register.key(fields)).orElseThrow();
  }

  private static Column column(Register register, String name) {
    String problem = register.file().stateProblem(name).orElse("column.unknown");
    return register.column(name).orElseThrow(() -> new InvalidValue(problem, name, name));
  }

  /** The whole record as it would be. */
  static Map<String, @Nullable String> changed(
      Register register, RegisterRecord record, Map<String, @Nullable String> fields) {
    Map<String, @Nullable String> row = new LinkedHashMap<>(record.fields());
    fields.forEach(
        (name, value) -> {
          Column column = column(register, name);
          String given = Objects.requireNonNullElse(value, "");
          if (register.isFixed(column) && !Registers.text(record, column).equals(given)) {
            throw new InvalidValue("record.code", name, value);
          }
          row.put(name, value);
        });
    return row;
  }
}
