package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.access.CurrentAct;
import org.entrepot.api.IfMatch;
import org.entrepot.api.Rendered;
import org.entrepot.bundle.Column;
import org.entrepot.edition.Edition;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.RowRefused;
import org.entrepot.page.Choice;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of one record: all that is known of it, to correct, and what a correction moved. */
@Named("entryPage")
@RequestScoped
public class EntryPage {

  /** A column of the record. */
  public record Field(
      String name,
      String label,
      String value,
      List<Choice> words,
      boolean required,
      String company,
      String problem) {}

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
  @Inject Movements movements;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable VisibleRegister in;
  private @Nullable Entry entry;
  private final Map<String, String> problems = new HashMap<>();
  private @Nullable Map<String, @Nullable String> typed;
  private @Nullable String problem;

  /** Looks the record up before the first byte is written. */
  public void load() {
    address.find();
    String code = route.part("code").orElse("");
    VisibleRegister of = address.register().orElseThrow(() -> new NotFound("record.unknown", code));
    in = of;
    entry = registers.entry(of, code);
  }

  private VisibleRegister in() {
    if (in == null) {
      load();
    }
    return Objects.requireNonNull(in);
  }

  private Register register() {
    return in().register();
  }

  Entry entry() {
    register();
    return Objects.requireNonNull(entry);
  }

  /** What it is called by. */
  public String getName() {
    return register().title(entry());
  }

  /** The tag of what the page shows: a revision would be 1 again once the record came again. */
  public String getSeen() {
    return Rendered.json(EntryJson.from(entry())).etag();
  }

  /** {@code Exhibitor E-000123}. */
  public String getTitle() {
    String record = register().code().map(Column::name).orElse(register().file().record());
    String kind = reader.texts().textOr("column." + record, record);
    return reader.texts().text("record.title", kind, getName());
  }

  public String getRegisterName() {
    return reader.texts().textOr("register." + register().name(), register().name());
  }

  public String getList() {
    return address.list(register().name(), address.code());
  }

  /** Whether it is corrected by itself. */
  public boolean isEditable() {
    return register().isEditable() && entry().withdrawal() == null;
  }

  /** The days of its edition are in this zone. */
  ZoneId zone() {
    Edition of = address.edition();
    return of == null ? ZoneOffset.UTC : of.timeZone();
  }

  /** How the records of a register are corrected otherwise than by themselves; else empty. */
  public String getHow() {
    return reader.texts().textOr("record.how." + register().name(), "");
  }

  /** What the record has and what it can be given. */
  public List<Field> getFields() {
    return changing().stream().map(this::field).toList();
  }

  private List<Column> changing() {
    return register().columns().stream().filter(column -> !register().isFixed(column)).toList();
  }

  /** All vintages of it; none where there is no other. */
  public List<RecordVintage> getVintages() {
    List<Entry> all = registers.vintages(in(), entry());
    return all.size() < 2 ? List.of() : all.stream().map(this::vintage).toList();
  }

  private RecordVintage vintage(Entry each) {
    return new RecordVintage(
        each.code().equals(entry().code())
            ? null
            : address.entry(register().name(), address.code(), each.code()),
        changing().stream()
            .map(column -> Objects.requireNonNullElse(each.fields().get(column.name()), ""))
            .toList());
  }

  private Field field(Column column) {
    Map<String, @Nullable String> values = typed == null ? entry().fields() : typed;
    String value = Objects.requireNonNullElse(values.get(column.name()), "");
    return new Field(
        column.name(),
        label(column),
        value,
        Choice.of(column.type().words(), value),
        column.required(),
        entry().names().getOrDefault(column.name(), ""),
        problems.getOrDefault(column.name(), ""));
  }

  private String label(Column column) {
    return reader.texts().textOr("column." + column.name(), column.name());
  }

  public String getProblem() {
    return Objects.requireNonNullElse(problem, "");
  }

  /** Corrects the record by what was typed. */
  public void save() throws IOException {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    for (Column column : changing()) {
      values.put(column.name(), route.query(column.name()).map(String::strip).orElse(null));
    }
    try {
      Edited edited = desk.edit(place(), seen(), new Correction(values, reason()), act.required());
      FacesContext.getCurrentInstance().getExternalContext().redirect(saved(edited));
    } catch (RowRefused refused) {
      typed = values;
      refused
          .refusals()
          .forEach(
              each ->
                  problems.merge(
                      Objects.requireNonNullElse(each.column(), ""),
                      each.message(reader.getLocale()),
                      (one, other) -> one + " " + other));
      problem = reader.texts().text("record.refused");
    } catch (Problem other) {
      typed = values;
      problem = other.message(reader.getLocale());
    }
  }

  /** The page of the record that says what was moved. */
  String saved(Edited edited) {
    String here = address.entry(register().name(), address.code(), edited.entry().code());
    return here + (here.contains("?") ? "&" : "?") + "saved=" + Movements.text(edited.edit());
  }

  private @Nullable ReasonText reason() {
    return ReasonText.parse(route.query("reason").orElse(null));
  }

  /** Whether a correction needs a reason. */
  public boolean isSettled() {
    return address.isSettled();
  }

  /** The reason that was typed. */
  public String getReason() {
    return route.query("reason").orElse("");
  }

  RecordDesk.Place place() {
    String code = route.part("code").orElse("");
    return new RecordDesk.Place(register(), address.code(), code, in().visibility());
  }

  /** Whether a record is the one that the page was made of. */
  Predicate<Entry> seen() {
    IfMatch condition = IfMatch.of(route.query("seen").orElse(null));
    return now -> condition.holds(EntryJson.from(now));
  }

  /** Whether it may be deleted. */
  public boolean isDeletable() {
    return register().isDeletable();
  }

  /** Deletes the record, and leads to those that are left. */
  public void delete() throws IOException {
    String list = getList();
    try {
      desk.delete(place(), seen(), act.required());
      FacesContext.getCurrentInstance().getExternalContext().redirect(list);
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  /** Whether the record has just been corrected. */
  public boolean isSaved() {
    return route.query("saved").isPresent();
  }

  /** What the correction moved, edition by edition. */
  public List<Movements.MovedEdition> getMoved() {
    return route.query("saved").map(movements::of).orElse(List.of());
  }

  /** Said where nothing was posted. */
  public String getUnmoved() {
    String none = reader.texts().text("record.moved.none");
    return reader.texts().textOr("record.moved.none." + register().name(), none);
  }

  /** The columns that are wrong, for a reader who only hears the page. */
  public String getWrong() {
    return problems.keySet().stream()
        .map(name -> reader.texts().textOr("column." + name, name))
        .collect(Collectors.joining(", "));
  }
}
