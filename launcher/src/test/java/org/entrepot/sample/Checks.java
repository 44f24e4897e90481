package org.entrepot.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What rules about rows are made of: codes met so far, and what is wrong, a sentence a row. */
final class Checks {

  private static final Path KNOWN_CODES = Path.of("../persistence/src/main/resources/db/migration");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern HS_CODE_ROW = Pattern.compile("(?m)^((?:\\d\\d){1,3})\\t[IVX]+\\t");

  private final List<String> broken = new ArrayList<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  Checks() throws IOException {
    known.put("economy", Set.of(Locale.getISOCountries()));
    Set<String> hsCodes = new HashSet<>();
    try (var migrations = Files.list(KNOWN_CODES)) {
      for (Path migration : migrations.sorted().toList()) {
        Matcher row = HS_CODE_ROW.matcher(Files.readString(migration));
        while (row.find()) {
          hsCodes.add(row.group(1));
        }
      }
    }
    known.put("HS code", hsCodes);
  }

  List<String> broken() {
    return broken;
  }

  void know(String kind, String code) {
    known.computeIfAbsent(kind, key -> new HashSet<>()).add(code);
  }

  void code(Row row, String code) {
    check(CODE.matcher(code).matches(), row, "has a code of another form: " + code);
  }

  void remember(String kind, Row row, String code) {
    String last = code.substring(code.indexOf('/') + 1);
    code(row, last);
    boolean first = known.computeIfAbsent(kind, key -> new HashSet<>()).add(code);
    check(first, row, "is the second " + kind + " " + code);
  }

  void refers(String kind, Row row, String code) {
    check(knows(kind, code), row, "names no " + kind + ": " + code);
  }

  void optional(String kind, Row row, String code) {
    check(code.isEmpty() || knows(kind, code), row, "names no " + kind + ": " + code);
  }

  private boolean knows(String kind, String code) {
    return known.getOrDefault(kind, Set.of()).contains(code);
  }

  /** One that belongs to the row's edition. */
  void optional(String kind, Row row) {
    optional(kind, row, row.get(kind).isEmpty() ? "" : row.in(kind));
  }

  void oneOf(Row row, String column, String... words) {
    check(Set.of(words).contains(row.get(column)), row, "has an odd " + column);
  }

  /** With an English and a Chinese name. */
  void named(Row row) {
    check(!row.get("name_en").isBlank(), row, "has no name");
    text(row, 200, "name_en", "name_zh");
  }

  void text(Row row, int longest, String... columns) {
    for (String column : columns) {
      String text = row.get(column);
      boolean plain = text.length() <= longest && !CONTROL.matcher(text).find();
      check(plain && text.equals(text.strip()), row, "has an odd " + column);
    }
  }

  void check(boolean holds, Row row, String problem) {
    if (!holds) {
      broken.add(row.place() + " " + problem);
    }
  }
}
