package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.job.Column;
import org.entrepot.job.Edit;
import org.entrepot.job.RowRefused;
import org.entrepot.page.Reader;
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
      List<String> words,
      boolean required,
      String company,
      String problem) {}

  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject Editing editing;
  @Inject Movements movements;
  @Inject Route route;
  @Inject Reader reader;

  private @Nullable Register register;
  private @Nullable Entry entry;
  private final Map<String, String> problems = new HashMap<>();
  private @Nullable Map<String, @Nullable String> typed;
  private @Nullable String problem;

  /** Looks the record up before the first byte is written. */
  public void load() {
    address.find();
    String code = route.part("code").orElse("");
    Register of = address.register().orElseThrow(() -> new NotFound("record.unknown", code));
    register = of;
    entry = registers.entry(of, address.code(), code);
  }

  private Register register() {
    if (register == null) {
      load();
    }
    return Objects.requireNonNull(register);
  }

  private Entry entry() {
    register();
    return Objects.requireNonNull(entry);
  }

  public String getCode() {
    return entry().code();
  }

  public int getRevision() {
    return entry().revision();
  }

  /** {@code Exhibitor E-000123}. */
  public String getTitle() {
    String kind = label(register().code());
    return reader.texts().text("record.title", kind, entry().code());
  }

  public String getRegisterName() {
    return reader.texts().textOr("register." + register().name(), register().name());
  }

  public String getList() {
    return address.list(register().name(), address.code());
  }

  public List<Field> getFields() {
    return register().columns().stream()
        .filter(column -> !column.equals(register().code()))
        .map(this::field)
        .toList();
  }

  private Field field(Column column) {
    Map<String, @Nullable String> values = typed == null ? entry().fields() : typed;
    return new Field(
        column.name(),
        label(column),
        Objects.requireNonNullElse(values.get(column.name()), ""),
        column.type().words(),
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
    for (Column column : register().columns()) {
      if (!column.equals(register().code())) {
        values.put(column.name(), route.query(column.name()).map(String::strip).orElse(null));
      }
    }
    String seen = route.query("revision").orElse("");
    Registers.Place place =
        new Registers.Place(register(), address.code(), route.part("code").orElse(""));
    try {
      Edit edit =
          registers.edit(
              place, now -> Integer.toString(now.revision()).equals(seen), values, editing.act());
      String here = address.entry(register().name(), address.code(), place.code());
      String more = (here.contains("?") ? "&" : "?") + "saved=" + Movements.text(edit);
      FacesContext.getCurrentInstance().getExternalContext().redirect(here + more);
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

  /** Whether the record has just been corrected. */
  public boolean isSaved() {
    return route.query("saved").isPresent();
  }

  /** What the correction moved, edition by edition. */
  public List<Movements.Moved> getMoved() {
    return route.query("saved").map(movements::of).orElse(List.of());
  }

  /** The columns that are wrong, for a reader who only hears the page. */
  public String getWrong() {
    return problems.keySet().stream()
        .map(name -> reader.texts().textOr("column." + name, name))
        .collect(Collectors.joining(", "));
  }
}
