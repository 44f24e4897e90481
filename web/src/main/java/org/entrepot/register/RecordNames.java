package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.bundle.Fields;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** What records are called by people: a deal by its parties, an exhibitor by its company. */
@RequestScoped
class RecordNames {

  private static final String COMPANIES = "companies.csv";

  @Inject NamedCompanies companies;
  @Inject EconomyTexts economies;
  @Inject Display reader;

  private final Map<String, @Nullable CompanyName> known = new HashMap<>();

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
    return known.get(code);
  }

  /** Reads the names of companies, where they are many, at once. */
  void read(Collection<String> codes) {
    Set<String> unread =
        codes.stream()
            .filter(code -> !known.containsKey(code))
            .collect(Collectors.toCollection(TreeSet::new));
    // that there is none is known too
    unread.forEach(code -> known.put(code, null));
    known.putAll(companies.of(unread));
  }

  private static Stream<String> codes(Register register, RegisterRecord record) {
    return register.columns().stream()
        .filter(column -> COMPANIES.equals(column.refersTo()))
        .map(column -> text(record, column.name()))
        .flatMap(text -> Arrays.stream(text.split(Fields.BETWEEN)))
        .filter(code -> !code.isEmpty());
  }

  private String name(VisibleRegister in, RegisterRecord record) {
    if (!text(record, "seller").isEmpty() && !text(record, "buyer").isEmpty()) {
      return reader
          .texts()
          .text("record.deal", called(text(record, "seller")), called(text(record, "buyer")));
    }
    if (!text(record, "legal_name").isEmpty()) {
      return company(record).full(reader.getLocale());
    }
    Locale locale = reader.getLocale();
    String own = ownName(record, locale);
    if (!own.isEmpty()) {
      return own;
    }
    List<String> named = codes(in.register(), record).map(this::called).toList();
    if (!named.isEmpty()) {
      return String.join(" · ", named);
    }
    String economy = text(record, "economy");
    return economy.isEmpty() ? in.register().title(record) : economies.of(economy);
  }

  private static CompanyName company(RegisterRecord record) {
    return new CompanyName(
        record.code(),
        text(record, "legal_name"),
        record.fields().get("trading_name"),
        record.fields().get("local_name"),
        text(record, "economy"));
  }

  /** As the record itself has it in the reader's language, else in the other. */
  private static String ownName(RegisterRecord record, Locale locale) {
    String local = text(record, "name_zh");
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese && !local.isEmpty() ? local : text(record, "name_en");
  }

  private String called(String company) {
    CompanyName name = known.get(company);
    return name == null ? company : name.in(reader.getLocale());
  }

  private static String text(RegisterRecord record, String column) {
    String value = record.fields().get(column);
    return value == null ? "" : value;
  }
}
