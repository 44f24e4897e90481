package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.bundle.BetweenColumns;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.NameColumns;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/**
 * What records are called by people, as their files declare it: a deal by whom it is between, a
 * pavilion by its own name, an exhibitor by its company.
 */
@RequestScoped
class RecordNames {

  /** All others are codes. */
  private static final Set<FieldKind> SPOKEN = EnumSet.of(FieldKind.ECONOMY, FieldKind.DATE);

  @Inject NamedCompanies companies;
  @Inject ValueTexts values;
  @Inject KnownValues known;
  @Inject Display reader;

  private final Map<String, @Nullable CompanyName> found = new HashMap<>();

  /** Of one record. */
  String of(VisibleRegister in, RegisterRecord record) {
    return of(in, List.of(record)).getOrDefault(record.code(), record.code());
  }

  /** Of records of one register, by their codes; companies are read once for all. */
  Map<String, String> of(VisibleRegister in, List<RegisterRecord> records) {
    read(records.stream().flatMap(record -> codes(in.register(), record)).toList());
    Map<String, String> names = new LinkedHashMap<>();
    records.forEach(record -> names.put(record.code(), name(in, record)));
    return names;
  }

  /** A company in full, as it is on its own record; null where it is unknown. */
  @Nullable CompanyName company(String code) {
    read(List.of(code));
    return found.get(code);
  }

  /** Reads the names of companies, where they are many, at once. */
  void read(Collection<String> codes) {
    Set<String> unread =
        codes.stream()
            .filter(code -> !found.containsKey(code))
            .collect(Collectors.toCollection(TreeSet::new));
    // that there is none is known too
    unread.forEach(code -> found.put(code, null));
    found.putAll(companies.of(unread));
  }

  private static Stream<String> codes(Register register, RegisterRecord record) {
    return register.columns().stream()
        .filter(Register::namesCompanies)
        .map(column -> text(record, column.name()))
        .flatMap(text -> Arrays.stream(text.split(Fields.BETWEEN)))
        .filter(code -> !code.isEmpty());
  }

  private String name(VisibleRegister in, RegisterRecord record) {
    Register of = in.register();
    return Stream.<Supplier<String>>of(
            () -> between(of.file().between(), record),
            () -> own(of.file().names(), record),
            () -> companies(of, record))
        .map(Supplier::get)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> keyed(in, record));
  }

  private String between(@Nullable BetweenColumns columns, RegisterRecord record) {
    return columns == null
        ? ""
        : reader
            .texts()
            .text(
                "record.between",
                called(text(record, columns.from())),
                called(text(record, columns.to())));
  }

  private String own(@Nullable NameColumns columns, RegisterRecord record) {
    return columns == null ? "" : columns.in(record.fields(), reader.getLocale());
  }

  private String companies(Register of, RegisterRecord record) {
    return codes(of, record).map(this::called).collect(Collectors.joining(NamedRecords.BETWEEN));
  }

  /** By what names it in its register, in words where these are no codes of its own. */
  String keyed(VisibleRegister in, RegisterRecord record) {
    return in.register().key().stream()
        .map(column -> key(in, column, record))
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(NamedRecords.BETWEEN));
  }

  private String key(VisibleRegister in, Column column, RegisterRecord record) {
    String value = text(record, column.name());
    return known
        .of(in, column, record.fields())
        .orElseGet(
            () -> SPOKEN.contains(column.type().kind()) ? values.brief(column, value) : value);
  }

  private String called(String company) {
    CompanyName name = found.get(company);
    return name == null ? company : name.in(reader.getLocale());
  }

  private static String text(RegisterRecord record, String column) {
    String value = record.fields().get(column);
    return value == null ? "" : value;
  }
}
