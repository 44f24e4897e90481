package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** The fields of a record in words: names for codes, days and numbers as people write them. */
@RequestScoped
class RecordFields {

  private static final List<String> MONEY = List.of("value", "currency");

  /** Of an edition, each of which reads all of its names at once. */
  private static final Set<String> PARTS =
      Set.of("sections.csv", "pavilions.csv", "delegations.csv");

  @Inject Registers registers;
  @Inject RecordNames names;
  @Inject ColumnNames columns;
  @Inject PartTexts parts;
  @Inject EconomyTexts economies;
  @Inject ValueTexts values;
  @Inject KnownValues known;
  @Inject ReferredRegister referred;
  @Inject Display reader;

  /** Names of records, by the column that names them and their codes. */
  private final Map<String, String> named = new HashMap<>();

  /**
   * A field.
   *
   * @param note what else there is to say of it, or empty
   * @param href the record that it names, where that has a page; else null
   */
  public record FieldLine(String label, String value, String note, @Nullable String href) {}

  /** What is known, in the order of the file, but for the record's own code. */
  List<FieldLine> of(@Nullable Edition edition, VisibleRegister in, RegisterRecord record) {
    return in.register().columns().stream()
        .filter(column -> !in.register().code().equals(Optional.of(column)))
        .filter(column -> !column.name().equals("currency"))
        .filter(column -> record.fields().get(column.name()) != null)
        .map(column -> line(edition, in, record, column))
        .toList();
  }

  private FieldLine line(
      @Nullable Edition edition, VisibleRegister in, RegisterRecord record, Column column) {
    String value = Objects.requireNonNull(record.fields().get(column.name()));
    String currency = record.fields().get("currency");
    String unit = currency != null && MONEY.contains(column.name()) ? currency + " " : "";
    return new FieldLine(
        columns.of(in.register(), column),
        unit + called(edition, in, column, record.fields()),
        note(column, value),
        href(in, column, value));
  }

  private String called(
      @Nullable Edition edition,
      VisibleRegister in,
      Column column,
      Map<String, @Nullable String> fields) {
    String value = Objects.requireNonNull(fields.get(column.name()));
    return known.of(in, column, fields).orElseGet(() -> value(edition, in, column, value));
  }

  /**
   * A value of a column as people write it.
   *
   * @param edition whose record it is; null of one of the whole deployment
   */
  String value(@Nullable Edition edition, VisibleRegister in, Column column, String value) {
    return column.refersTo() != null || column.own()
        ? Arrays.stream(value.split(Fields.BETWEEN))
            .map(code -> named(edition, in, column, code))
            .collect(Collectors.joining(" · "))
        : known.of(in, column, value).orElseGet(() -> values.full(column, value));
  }

  private String named(@Nullable Edition edition, VisibleRegister in, Column column, String code) {
    if (Register.namesCompanies(column)) {
      CompanyName company = names.company(code);
      return company == null ? code : company.full(reader.getLocale());
    }
    return switch (Objects.requireNonNullElse(column.refersTo(), "")) {
      case "sections.csv" -> parts.of(Objects.requireNonNull(edition), Dimension.SECTION, code);
      case "pavilions.csv" -> parts.of(Objects.requireNonNull(edition), Dimension.PAVILION, code);
      case "delegations.csv" ->
          parts.of(Objects.requireNonNull(edition), Dimension.DELEGATION, code);
      default -> {
        read(in, column, List.of(code));
        yield named.getOrDefault(column.name() + " " + code, code);
      }
    };
  }

  /** Reads what the records are called that a column names by these codes, at once. */
  void read(VisibleRegister in, Column column, Collection<String> codes) {
    String file = Objects.requireNonNullElse(column.refersTo(), "");
    if (Register.namesCompanies(column)) {
      names.read(codes);
    } else if (!PARTS.contains(file)) {
      referred.of(in, column).ifPresent(there -> read(there, column.name(), codes));
    }
  }

  private void read(VisibleRegister there, String column, Collection<String> codes) {
    Set<String> unread = new TreeSet<>(codes);
    unread.removeIf(code -> named.containsKey(column + " " + code));
    // one that is not there is called by its code
    unread.forEach(code -> named.put(column + " " + code, code));
    List<RegisterRecord> records = registers.records(there, unread);
    names.of(there, records).forEach((code, name) -> named.put(column + " " + code, name));
  }

  /** Where a company comes from. */
  private String note(Column column, String value) {
    CompanyName company =
        Register.namesCompanies(column) && !column.several() ? names.company(value) : null;
    return company == null
        ? ""
        : Stream.of(economies.of(company.economy()), local(company))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
  }

  private String local(CompanyName company) {
    String local = Objects.requireNonNullElse(company.local(), "");
    return local.equals(company.full(reader.getLocale())) ? company.legal() : local;
  }

  private @Nullable String href(VisibleRegister in, Column column, String code) {
    return column.several()
        ? null
        : referred.of(in, column).map(there -> referred.page(there, code)).orElse(null);
  }
}
