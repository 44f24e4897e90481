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
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Visibility;
import org.entrepot.bundle.Column;
import org.entrepot.edition.GivenReason;
import org.entrepot.edition.ReasonText;
import org.entrepot.edition.Reasons;
import org.entrepot.intake.Edit;
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

  @Inject Entries entries;
  @Inject RecordEdit edits;
  @Inject AuditTrail trail;
  @Inject Reasons reasons;

  /**
   * Corrects a record. Where a register has vintages what was published stays, and the corrected
   * record is another vintage.
   *
   * @param seen whether a record is what the caller has seen of it
   * @throws Stale if the record has changed since
   * @throws RuleBroken with code {@code record.whole} if records come as a whole file only
   * @throws InvalidValue if a column is not the register's, or would rename the record
   * @throws RuleBroken with code {@code edition.final} where that is final and no reason is given
   * @throws org.entrepot.intake.RowRefused if the record may not be so
   */
  public Edited edit(Place place, Predicate<Entry> seen, Correction correction, Act act) {
    Register register = place.register();
    if (!register.isEditable()) {
      throw new RuleBroken("record.whole", register.file().name());
    }
    Entry entry = locked(place, seen);
    give(correction.reason(), place, act);
    Edited edited = take(register, place.edition(), changed(register, entry, correction.fields()));
    trail.add(act, "record.edited", place.subject());
    return edited;
  }

  private void give(@Nullable ReasonText reason, Place place, Act act) {
    if (reason != null) {
      String who = Objects.requireNonNull(act.who(), "who");
      reasons.give(new GivenReason(who, reason, place.subject()));
    }
  }

  /**
   * Takes the turn and keeps a record for the caller's transaction.
   *
   * @param seen whether a record is what the caller has seen of it
   * @throws Stale if the record has changed since
   */
  public Entry locked(Place place, Predicate<Entry> seen) {
    turn(place.register(), place.edition());
    Entry entry =
        entries.lock(place.in(), place.code()).orElseThrow(() -> Registers.unknown(place.code()));
    if (!seen.test(entry)) {
      throw new Stale(entry.code());
    }
    return entry;
  }

  /**
   * Deletes a record, where nothing counts it and nothing refers to it; the trail says who did.
   *
   * @param seen whether a record is what the caller has seen of it
   * @throws Stale if the record has changed since
   * @throws RuleBroken with code {@code record.stays} if records of its register stay
   */
  public void delete(Place place, Predicate<Entry> seen, Act act) {
    Register register = place.register();
    if (!register.isDeletable()) {
      throw new RuleBroken("record.stays", register.file().name());
    }
    locked(place, seen);
    entries.delete(register, place.edition(), place.code());
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
  public Edited add(
      Register register, @Nullable String edition, Map<String, @Nullable String> fields, Act act) {
    Edited added = take(register, edition, fields);
    if (added.edit().changed()) {
      trail.add(act, "record.added", subject(register, edition, added.entry().code()));
    }
    return added;
  }

  /**
   * Takes several records in at once: all of them, or none.
   *
   * @param rows at least one
   */
  public void add(
      Register register,
      @Nullable String edition,
      List<Map<String, @Nullable String>> rows,
      Act act) {
    if (take(register, edition, rows).changed()) {
      for (Map<String, @Nullable String> row : rows) {
        String code = named(register, edition, row).code();
        trail.add(act, "record.added", subject(register, edition, code));
      }
    }
  }

  /**
   * A record's place.
   *
   * @param edition null where the register is that of the whole deployment
   * @param visibility of whoever looks for it there
   */
  public record Place(
      Register register, @Nullable String edition, String code, Visibility visibility) {

    public VisibleRegister in() {
      return new VisibleRegister(register, edition, visibility);
    }

    /** For the trail: {@code ciie-6/exhibitors/E1}. */
    public String subject() {
      return RecordDesk.subject(register, edition, code);
    }
  }

  /** For the trail: {@code ciie-6/exhibitors/E1}. */
  private static String subject(Register register, @Nullable String edition, String code) {
    return (edition == null ? "" : edition + "/") + register.name() + "/" + code;
  }

  private Edited take(
      Register register, @Nullable String edition, Map<String, @Nullable String> fields) {
    Edit edit = take(register, edition, List.of(fields));
    return new Edited(named(register, edition, fields), edit);
  }

  private Edit take(
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

  private Entry named(
      Register register, @Nullable String edition, Map<String, @Nullable String> fields) {
    return entries.written(register, edition, register.key(fields));
  }

  private static String unknown(Register register, String column) {
    return register.file().isState(column) ? "column.state" : "column.unknown";
  }

  private static Map<String, @Nullable String> changed(
      Register register, Entry entry, Map<String, @Nullable String> fields) {
    Map<String, @Nullable String> row = new LinkedHashMap<>(entry.fields());
    fields.forEach(
        (name, value) -> {
          Column column =
              register
                  .column(name)
                  .orElseThrow(() -> new InvalidValue(unknown(register, name), name, name));
          String given = Objects.requireNonNullElse(value, "");
          if (register.isFixed(column) && !Registers.text(entry, column).equals(given)) {
            throw new InvalidValue("record.code", name, value);
          }
          row.put(name, value);
        });
    return row;
  }
}
