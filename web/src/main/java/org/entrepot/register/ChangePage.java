package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.access.Access;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;

/** The page of one change of records: who made it, when and why, and what it changed. */
@Named("changePage")
@RequestScoped
public class ChangePage {

  private static final int SHOWN = 50;

  /**
   * A record with what was changed of it.
   *
   * @param name what it is called by people; empty where that is its code
   */
  public record ChangedLine(
      String code, String name, String href, List<RecordTrail.TrailField> fields) {}

  @Inject RegisterRoute address;
  @Inject UndoDesk desk;
  @Inject RecordTrail trail;
  @Inject Registers registers;
  @Inject Access access;
  @Inject RecordNames names;
  @Inject ColumnNames columns;
  @Inject Route route;
  @Inject Display reader;

  private final ReadOnce<List<RecordInChange>> changed = new ReadOnce<>(this::readChanged);
  private final ReadOnce<List<ChangedLine>> lines = new ReadOnce<>(this::readLines);

  /** Looks the change up before the first byte is written. */
  public void load() {
    changed.get();
  }

  VisibleRegister in() {
    address.find();
    return address.required();
  }

  long number() {
    return Long.parseLong(route.part("change").orElseThrow());
  }

  private List<RecordInChange> readChanged() {
    return desk.changed(in(), number());
  }

  private RecordChange first() {
    return changed.get().get(0).change();
  }

  String count() {
    return reader.numbers().count(changed.get().size());
  }

  /** {@code Change of 3 records}. */
  public String getTitle() {
    return reader.texts().text("change.title", count());
  }

  public String getRegisterName() {
    return columns.of(in().register());
  }

  public String getList() {
    return address.back();
  }

  /** {@code anna · 30 November 2026, 14:05 (UTC+8)}. */
  public String getWhen() {
    return trail.said(first(), address.zone());
  }

  /** The reason that was given, or empty. */
  public String getWhy() {
    return Objects.requireNonNullElse(first().why(), "");
  }

  /** Whether it has an undo: a withdrawal has an opposite of its own. */
  public boolean isUndoable() {
    return access.may(in().writing())
        && changed.get().stream().noneMatch(record -> record.change().isMove());
  }

  /** The first of the records that it changed. */
  public List<ChangedLine> getLines() {
    return lines.get();
  }

  private List<ChangedLine> readLines() {
    List<RecordInChange> shown = changed.get().stream().limit(SHOWN).toList();
    Map<String, String> called = called(shown);
    trail.read(in(), shown.stream().flatMap(each -> each.change().fields().stream()).toList());
    return shown.stream().map(each -> line(each, called)).toList();
  }

  private Map<String, String> called(List<RecordInChange> shown) {
    List<String> codes = shown.stream().map(RecordInChange::code).toList();
    return names.of(in(), registers.records(in(), codes));
  }

  private ChangedLine line(RecordInChange record, Map<String, String> called) {
    VisibleRegister in = in();
    String name = called.getOrDefault(record.code(), record.code());
    return new ChangedLine(
        record.code(),
        name.equals(record.code()) ? "" : name,
        address.record(in.register().name(), address.code(), record.code()),
        trail.fields(address.edition(), in, record.change()));
  }

  /** {@code 212 more}; empty where all are shown. */
  public String getMore() {
    int more = changed.get().size() - SHOWN;
    return more <= 0 ? "" : reader.texts().text("change.more", reader.numbers().count(more));
  }
}
