package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  @Inject Registers registers;
  @Inject RecordNames names;
  @Inject ColumnNames columns;
  @Inject PartTexts parts;
  @Inject EconomyTexts economies;
  @Inject ValueTexts values;
  @Inject ReferredRegister referred;
  @Inject Display reader;

  /**
   * A field.
   *
   * @param note what else there is to say of it, or empty
   * @param href the record that it names, where that has a page; else null
   */
  public record FieldLine(String label, String value, String note, @Nullable String href) {}

  /** What is known, in the order of the file, but for the record's own code. */
  List<FieldLine> of(Edition edition, VisibleRegister in, RegisterRecord record) {
    return in.register().columns().stream()
        .filter(column -> !in.register().code().equals(Optional.of(column)))
        .filter(column -> !column.name().equals("currency"))
        .filter(column -> record.fields().get(column.name()) != null)
        .map(column -> line(edition, in, record, column))
        .toList();
  }

  private FieldLine line(
      Edition edition, VisibleRegister in, RegisterRecord record, Column column) {
    String value = Objects.requireNonNull(record.fields().get(column.name()));
    String currency = record.fields().get("currency");
    String unit = currency != null && MONEY.contains(column.name()) ? currency + " " : "";
    return new FieldLine(
        columns.of(in.register(), column),
        unit + value(edition, in, column, value),
        note(column, value),
        href(in, column, value));
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
        : values.full(column, value);
  }

  private String named(@Nullable Edition edition, VisibleRegister in, Column column, String code) {
    return switch (Objects.requireNonNullElse(column.refersTo(), "")) {
      case "companies.csv" -> {
        CompanyName company = names.company(code);
        yield company == null ? code : company.full(reader.getLocale());
      }
      case "sections.csv" -> parts.of(Objects.requireNonNull(edition), Dimension.SECTION, code);
      case "pavilions.csv" -> parts.of(Objects.requireNonNull(edition), Dimension.PAVILION, code);
      case "delegations.csv" ->
          parts.of(Objects.requireNonNull(edition), Dimension.DELEGATION, code);
      default ->
          referred
              .of(in, column)
              .flatMap(
                  there ->
                      registers.records(there, List.of(code)).stream()
                          .map(e -> names.of(there, e))
                          .findFirst())
              .orElse(code);
    };
  }

  /** Where a company comes from. */
  private String note(Column column, String value) {
    CompanyName company =
        "companies.csv".equals(column.refersTo()) && !column.several()
            ? names.company(value)
            : null;
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
