package org.entrepot.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.sample.WrittenSample.Row;

/** The rules of the bundle, written a second time and without the product's own importer. */
final class BundleRules {

  private static final Path KNOWN_CODES = Path.of("../persistence/src/main/resources/db/migration");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern HS_CODE_ROW = Pattern.compile("(?m)^((?:\\d\\d){1,3})\\t[IVX]+\\t");

  private final WrittenSample sample;
  private final List<String> broken = new ArrayList<>();
  private final Map<String, Set<String>> known = new HashMap<>();
  private final Set<String> economies = Set.of(Locale.getISOCountries());
  private final Set<String> currencies = new HashSet<>(Set.of("EUR"));
  private final Set<String> hsCodes = new HashSet<>();

  BundleRules(WrittenSample sample) throws IOException {
    this.sample = sample;
    sample.rows("exchange-rates.csv").forEach(row -> currencies.addAll(row.fields().keySet()));
    try (var migrations = Files.list(KNOWN_CODES)) {
      for (Path migration : migrations.sorted().toList()) {
        Matcher row = HS_CODE_ROW.matcher(Files.readString(migration));
        while (row.find()) {
          hsCodes.add(row.group(1));
        }
      }
    }
  }

  /** What is wrong, a sentence a row. */
  List<String> broken() {
    sample.rows("expos.csv").forEach(row -> remember("expo", row, row.get("expo")));
    sample.rows("editions.csv").forEach(this::edition);
    sample.rows("sections.csv").forEach(this::section);
    sample.rows("companies.csv").forEach(this::company);
    sample.rows("pavilions.csv").forEach(this::pavilion);
    sample.rows("exhibitors.csv").forEach(row -> remember("exhibitor", row, in(row, "exhibitor")));
    sample.rows("exhibitors.csv").forEach(this::exhibitor);
    sample.rows("deals.csv").forEach(this::deal);
    return broken;
  }

  private void edition(Row row) {
    refers("expo", row, row.get("expo"));
    remember("edition", row, row.get("expo") + "-" + row.get("ordinal"));
    LocalDate starts = LocalDate.parse(row.get("starts_on"));
    LocalDate ends = LocalDate.parse(row.get("ends_on"));
    check(!ends.isBefore(starts), row, "ends before it starts");
    starts.datesUntil(ends.plusDays(1)).forEach(day -> days(row).add(day.toString()));
    check(row.get("sample").equals("yes"), row, "does not say that it is a sample");
    text(row, 200, "name_en", "name_zh", "venue");
  }

  private Set<String> days(Row edition) {
    String code = edition.get("expo") + "-" + edition.get("ordinal");
    return known.computeIfAbsent("days of " + code, key -> new HashSet<>());
  }

  private void section(Row row) {
    refers("edition", row, row.get("edition"));
    remember("section", row, in(row, "section"));
    text(row, 200, "name_en", "name_zh");
  }

  private void company(Row row) {
    remember("company", row, row.get("company"));
    check(economies.contains(row.get("economy")), row, "is of no known economy");
    check(Set.of("SME", "LARGE", "").contains(row.get("size_class")), row, "has no size class");
    check(!row.get("legal_name").isBlank(), row, "has no name");
    text(row, 200, "legal_name", "trading_name", "local_name");
  }

  private void pavilion(Row row) {
    refers("edition", row, row.get("edition"));
    remember("pavilion", row, in(row, "pavilion"));
    Set<String> kinds = Set.of("NATIONAL", "REGIONAL", "INDUSTRY", "GROUP");
    check(kinds.contains(row.get("kind")), row, "is of no kind");
    check(
        row.get("economy").isEmpty() || economies.contains(row.get("economy")), row, "is nowhere");
    optional("section", row);
    text(row, 200, "name_en", "name_zh");
  }

  private void exhibitor(Row row) {
    refers("edition", row, row.get("edition"));
    refers("company", row, row.get("company"));
    refers("section", row, in(row, "section"));
    optional("pavilion", row);
    remember("company of an exhibitor", row, in(row, "company"));
    String role = row.get("role");
    check(Set.of("MAIN", "CO", "REPRESENTED").contains(role), row, "has no role");
    check(
        Set.of("OWN", "OVERSEAS_ORGANISED", "PAVILION").contains(row.get("channel")),
        row,
        "came by no channel");
    if (role.equals("MAIN")) {
      BigDecimal net = new BigDecimal(row.get("net_m2"));
      check(net.signum() > 0, row, "has no space");
      check(net.compareTo(new BigDecimal(row.get("gross_m2"))) < 0, row, "is net of nothing");
      remember("main exhibitor", row, in(row, "exhibitor"));
    } else {
      refers("main exhibitor", row, in(row, "main_exhibitor"));
      check(row.get("net_m2").isEmpty(), row, "has space of its own");
    }
    if (!row.get("contracted_on").isEmpty()) {
      LocalDate.parse(row.get("contracted_on"));
    }
    text(row, 80, "contract");
  }

  private void deal(Row row) {
    remember("deal", row, in(row, "deal"));
    refers("company", row, row.get("buyer"));
    refers("company of an exhibitor", row, in(row, "seller"));
    check(!row.get("buyer").equals(row.get("seller")), row, "sells to itself");
    check(Set.of("GOODS", "SERVICES").contains(row.get("subject")), row, "has no subject");
    String code = row.get("hs_code");
    check(code.isEmpty() || hsCodes.contains(code), row, "has no known HS code");
    check(
        row.get("origin").isEmpty() || economies.contains(row.get("origin")), row, "is of nowhere");
    optional("section", row);
    optional("pavilion", row);
    check(new BigDecimal(row.get("value")).signum() > 0, row, "has no value");
    check(currencies.contains(row.get("currency")), row, "has no known currency");
    refers("days of " + row.get("edition"), row, row.get("signed_on"));
    check(Integer.parseInt(row.get("term_months")) >= 1, row, "has no term");
    check(
        row.get("delegation").isEmpty() || CODE.matcher(row.get("delegation")).matches(),
        row,
        "has no delegation's code");
    text(row, 80, "contract");
    text(row, 500, "description");
  }

  private static String in(Row row, String column) {
    return row.get("edition") + "/" + row.get(column);
  }

  private void remember(String kind, Row row, String code) {
    String last = code.substring(code.indexOf('/') + 1);
    check(CODE.matcher(last).matches(), row, "has a code of another form: " + code);
    boolean first = known.computeIfAbsent(kind, key -> new HashSet<>()).add(code);
    check(first, row, "is the second " + kind + " " + code);
  }

  private void refers(String kind, Row row, String code) {
    check(known.getOrDefault(kind, Set.of()).contains(code), row, "names no " + kind + ": " + code);
  }

  private void optional(String kind, Row row) {
    if (!row.get(kind).isEmpty()) {
      refers(kind, row, in(row, kind));
    }
  }

  private void text(Row row, int longest, String... columns) {
    for (String column : columns) {
      String text = row.get(column);
      boolean plain = text.length() <= longest && !CONTROL.matcher(text).find();
      check(plain && text.equals(text.strip()), row, "has an odd " + column);
    }
  }

  private void check(boolean holds, Row row, String problem) {
    if (!holds) {
      broken.add(row.place() + " " + problem);
    }
  }
}
