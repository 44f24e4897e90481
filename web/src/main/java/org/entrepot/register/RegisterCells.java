package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.Fields;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** Which columns of a register a list shows, and how their values are written for people. */
@RequestScoped
class RegisterCells {

  /** As many columns as people see beside each other; of more, the others are for the record. */
  private static final int ABREAST = 10;

  private static final String AGREED = "value";
  private static final String CURRENCY = "currency";

  /**
   * A field.
   *
   * @param column its name
   * @param unit what stands small before an amount, or empty
   * @param label of its column, for whoever sees it without its head
   * @param style of numbers, which stand on the right
   * @param lang of a name, and of a text in the other language
   */
  public record RecordCell(
      String column, String value, String unit, String label, String style, String lang) {}

  @Inject RegisterRoute address;
  @Inject ColumnNames names;
  @Inject RecordNames companies;
  @Inject Display reader;

  /**
   * Those that are chosen; where nobody chooses, those in which any of the records has a value, and
   * where these are many, the telling ones among them.
   */
  List<Column> shown(Register register, List<RegisterRecord> entries) {
    List<String> chosen = address.columns();
    if (!chosen.isEmpty()) {
      return register.content().stream().filter(column -> chosen.contains(column.name())).toList();
    }
    List<Column> filled =
        register.content().stream()
            .filter(
                column -> entries.isEmpty() || entries.stream().anyMatch(each -> has(each, column)))
            .toList();
    return abreast(filled).stream()
        .filter(column -> !(register.isByRate() && column.name().equals(CURRENCY)))
        .toList();
  }

  /** Of more columns than fit beside each other the telling ones. */
  static List<Column> abreast(List<Column> filled) {
    return filled.size() > ABREAST
        ? filled.stream().filter(RegisterCells::isTelling).toList()
        : filled;
  }

  /** What every record has, or lists are narrowed to or put in the order of. */
  private static boolean isTelling(Column column) {
    return column.required() || column.found().value() || column.found().order();
  }

  private static boolean has(RegisterRecord entry, Column column) {
    return entry.fields().get(column.name()) != null;
  }

  List<RecordCell> of(VisibleRegister in, RegisterRecord entry, List<Column> shown) {
    List<RecordCell> cells = new ArrayList<>();
    for (Column column : shown) {
      String value = Objects.requireNonNullElse(entry.fields().get(column.name()), "");
      String name =
          column.several()
              ? parties(column, value)
              : company(value, entry.names().get(column.name()));
      cells.add(
          new RecordCell(
              column.name(),
              name == null ? names.value(in, column, entry.fields()) : name,
              unit(in.register(), column, entry, shown),
              names.of(in.register(), column),
              style(column.type().kind()),
              name == null ? lang(column, value) : reader.langOf(name)));
    }
    return cells;
  }

  /** Of what somebody wrote in the other language; else empty. */
  private String lang(Column column, String written) {
    String lang = reader.langOf(written);
    return column.found().words() && !lang.equals(reader.getLang()) ? lang : "";
  }

  /** The currency of what was agreed, unless it has a column of its own. */
  private static String unit(Register of, Column column, RegisterRecord entry, List<Column> shown) {
    boolean apart = shown.stream().anyMatch(each -> each.name().equals(CURRENCY));
    return of.isByRate() && column.name().equals(AGREED) && !apart
        ? Objects.requireNonNullElse(entry.fields().get(CURRENCY), "")
        : "";
  }

  /** {@code n} of numbers, which stand under each other; else empty. */
  static String style(FieldKind kind) {
    return kind == FieldKind.NUMBER ? "n" : "";
  }

  /** Reads what the companies of a list are called, once for all its rows. */
  void read(VisibleRegister in, List<RegisterRecord> entries) {
    companies.of(in, entries);
  }

  /** A company by the name that readers of this language read. */
  private @Nullable String company(String code, @Nullable String legal) {
    CompanyName known = legal == null ? null : companies.company(code);
    return known == null ? legal : known.full(reader.getLocale());
  }

  /** Several companies by such names; null of what names no companies. */
  private @Nullable String parties(Column column, String codes) {
    return codes.isEmpty() || !Register.namesCompanies(column)
        ? null
        : Arrays.stream(codes.split(Fields.BETWEEN))
            .map(code -> Objects.requireNonNullElse(company(code, code), code))
            .collect(Collectors.joining(NamedRecords.BETWEEN));
  }
}
