package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.access.CurrentAct;
import org.entrepot.api.IfMatch;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.bundle.Column;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of one record: all that is known of it, and what a change of it moved. */
@Named("recordPage")
@RequestScoped
public class RecordPage {

  /**
   * What was published of it once.
   *
   * @param href its page; null where this is it
   * @param values in the order of the fields
   */
  public record RecordVintage(@Nullable String href, List<String> values) {}

  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject RecordDesk desk;
  @Inject CurrentAct act;
  @Inject RecordTrail history;
  @Inject ColumnNames names;
  @Inject RecordNames records;
  @Inject RecordFields fields;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable VisibleRegister in;
  private @Nullable RegisterRecord record;
  private String problem = "";
  private final ReadOnce<List<RecordVintage>> vintages = new ReadOnce<>(this::readVintages);

  private final ReadOnce<String> called = new ReadOnce<>(this::readCalled);
  private final ReadOnce<List<RecordTrail.TrailLine>> trail = new ReadOnce<>(this::readTrail);

  /** Looks the record up before the first byte is written. */
  public void load() {
    if (in != null) {
      return; // it was asked for as a form was read
    }
    address.find();
    String code = route.part("code").orElse("");
    VisibleRegister of = address.register().orElseThrow(() -> new NotFound("record.unknown", code));
    record = registers.record(of, code);
    in = of;
  }

  private VisibleRegister in() {
    load();
    return Objects.requireNonNull(in);
  }

  private Register register() {
    return in().register();
  }

  RegisterRecord record() {
    register();
    return Objects.requireNonNull(record);
  }

  /** What it is called by. */
  public String getName() {
    return records.keyed(in(), record());
  }

  /** Its code, where it is called otherwise; else empty. */
  public String getCode() {
    return register().code().isEmpty() || record().code().equals(getName())
        ? ""
        : reader.texts().text("record.coded", record().code());
  }

  /** The tag of what the page shows: a revision would be 1 again once the record came again. */
  public String getSeen() {
    return RenderedAnswer.json(RecordJson.from(record())).etag();
  }

  /** {@code Exhibitor E-000123}. */
  public String getTitle() {
    return reader
        .texts()
        .text("record.title", RecordKinds.kind(register(), reader.texts()), getName());
  }

  /** What it is called by people: its parties, its company; empty where that is its code. */
  public String getCalled() {
    return called.get();
  }

  private String readCalled() {
    String name = records.of(in(), record());
    return name.equals(getName()) ? "" : name;
  }

  /** {@code Agreement A-000123 · Twin GmbH · Buying Co.}. */
  public String getPageTitle() {
    String name = getCalled();
    return name.isEmpty() ? getTitle() : getTitle() + NamedRecords.BETWEEN + name;
  }

  public String getRegisterName() {
    return names.of(register());
  }

  public String getList() {
    return address.back();
  }

  /** Where everyone reads it who may; null of a record of the whole deployment. */
  public @Nullable String getOpen() {
    String edition = in().edition();
    return edition == null
        ? null
        : OpenRecordPage.address(route, edition, register(), record().code());
  }

  /** Whether it is corrected by itself. */
  public boolean isEditable() {
    return register().isEditable() && record().withdrawal() == null && isTheirs();
  }

  /** The days of its edition are in this zone. */
  ZoneId zone() {
    return address.zone();
  }

  /** How the records of a register are corrected otherwise than by themselves; else empty. */
  public String getHow() {
    return reader.texts().textOr("record.how." + register().name(), "");
  }

  /** The columns that a correction can change. */
  List<Column> changing() {
    return register().columns().stream().filter(column -> !register().isFixed(column)).toList();
  }

  /** What is on record. */
  public List<RecordFields.FieldLine> getFields() {
    return fields.of(address.edition(), in(), record());
  }

  /** All vintages of it; none where there is no other. */
  public List<RecordVintage> getVintages() {
    return vintages.get();
  }

  private List<RecordVintage> readVintages() {
    List<RegisterRecord> all = registers.vintages(in(), record());
    return all.size() < 2 ? List.of() : all.stream().map(this::vintage).toList();
  }

  private RecordVintage vintage(RegisterRecord each) {
    return new RecordVintage(
        each.code().equals(record().code())
            ? null
            : address.record(register().name(), address.code(), each.code()),
        changing().stream().map(column -> names.value(in(), column, each.fields())).toList());
  }

  /** Heads of the vintages. */
  public List<String> getHeads() {
    return changing().stream().map(each -> names.of(register(), each)).toList();
  }

  /** What became of it, the latest first; of what everyone reads, its own page says that. */
  public List<RecordTrail.TrailLine> getTrail() {
    return trail.get();
  }

  private List<RecordTrail.TrailLine> readTrail() {
    return history.of(address.edition(), in(), record());
  }

  public String getProblem() {
    return problem;
  }

  /** The page of the record that says what was moved. */
  String saved(EditedRecord edited) {
    return saved(edited, null);
  }

  /** A page of the record that leads to the change too, so that it can be undone. */
  String saved(EditedRecord edited, @Nullable Long change) {
    return address.saved(register().name(), edited, change);
  }

  /** Whether a correction needs a reason. */
  public boolean isFinalised() {
    return address.isFinalised();
  }

  RecordPlace place() {
    return RecordPlace.of(in(), route.part("code").orElse(""));
  }

  /** Whether a record is the one that the page was made of. */
  Predicate<RegisterRecord> seen() {
    return RecordJson.seen(IfMatch.of(route.query("seen").orElse(null)));
  }

  /** Whether it may be deleted. */
  public boolean isDeletable() {
    return register().isDeletable() && isTheirs();
  }

  private boolean isTheirs() {
    return desk.mayWrite(in(), record());
  }

  /** Deletes the record, and leads to those that are left. */
  public void delete() throws IOException {
    String list = getList();
    try {
      desk.delete(place(), seen(), act.required());
      PageAnswer.lead(list);
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  /** Said where nothing was posted. */
  public String getUnmoved() {
    String none = reader.texts().text("record.moved.none");
    return reader.texts().textOr("record.moved.none." + register().name(), none);
  }
}
