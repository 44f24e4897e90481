package org.entrepot.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of fields that the bundle's files have. */
public final class Fields {

  /** What stands between the codes of a field that has several. */
  public static final String BETWEEN = ";";

  private static final int CODE_LENGTH = 40;

  /** What addresses have in the place of a record's code. */
  private static final Set<String> RESERVED = Set.of("withdrawals", "reinstatements", "readings");

  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private Fields() {}

  /**
   * Letters, digits, {@code - _ .}; up to 40; not {@code .} or {@code ..}, which lead elsewhere in
   * a path, nor what stands for something else there.
   */
  public static FieldType code() {
    return code(CODE_LENGTH);
  }

  /** A code of an edition: the expo's, a hyphen, the ordinal. */
  public static FieldType edition() {
    return code(CODE_LENGTH + 4);
  }

  private static FieldType code(int length) {
    return (text, words, fault) -> {
      if (RESERVED.contains(text)) {
        return wrong(fault, "code.reserved", "");
      }
      boolean step = text.equals(".") || text.equals("..");
      if (!step && text.length() <= length && text.chars().allMatch(Fields::inCode)) {
        return text;
      }
      String near = NearCode.of(text);
      return near.isEmpty() || near.length() > length
          ? wrong(fault, "code.form", Integer.toString(length))
          : wrong(fault, "code.near", near);
    };
  }

  /** So many different codes or more, with {@link #BETWEEN} between them and spaces around. */
  public static FieldType codes(int least) {
    FieldType one = code();
    return (text, words, fault) -> {
      Set<String> codes = new LinkedHashSet<>();
      for (String each : text.split(BETWEEN, -1)) {
        String stripped = each.strip();
        String code = stripped.isEmpty() ? null : one.read(stripped, words, fault);
        if (code == null) {
          return stripped.isEmpty() ? wrong(fault, "codes.empty", "") : null;
        }
        codes.add(code);
      }
      return codes.size() < least
          ? wrong(fault, "codes.few", Integer.toString(least))
          : String.join(BETWEEN, codes);
    };
  }

  /** What a field that has several has, one by one. */
  public static List<String> each(String text) {
    return Arrays.stream(text.split(BETWEEN))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  static boolean inCode(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || c == '-'
        || c == '_'
        || c == '.';
  }

  /** Any text that is to be seen as it is written, of so many characters at most. */
  public static FieldType text(int length) {
    return (text, words, fault) -> {
      if (OneLine.hasControl(text) || OneLine.isUnseen(text)) {
        return wrong(fault, "text.control", "");
      }
      if (OneLine.hasHalf(text)) {
        return wrong(fault, "text.half", "");
      }
      if (text.length() > length && text.codePointCount(0, text.length()) > length) {
        return wrong(fault, "text.long", Integer.toString(length));
      }
      return text;
    };
  }

  /** {@code YYYY-MM-DD}, from the year 1 on. */
  public static FieldType date() {
    return of(FieldKind.DATE, Fields::date);
  }

  private static @Nullable String date(
      String text, Vocabulary words, FieldType.FieldRemarks fault) {
    try {
      if (text.length() == 10 && text.charAt(0) != '-' && LocalDate.parse(text).getYear() > 0) {
        return text;
      }
    } catch (DateTimeException noDate) {
      // said below
    }
    return wrong(fault, "date.form", "");
  }

  /** Above zero, with so many digits before the point and so many after it at most. */
  public static FieldType amount(int whole, int decimals) {
    return decimal(whole, decimals, true);
  }

  /** Of either sign or zero, with so many digits before the point and so many after it at most. */
  public static FieldType decimal(int whole, int decimals) {
    return decimal(whole, decimals, false);
  }

  private static FieldType decimal(int whole, int decimals, boolean positive) {
    return number(
        (text, words, fault) -> {
          int start = text.startsWith("-") ? 1 : 0;
          int point = text.indexOf('.');
          String before = point < 0 ? text.substring(start) : text.substring(start, point);
          String after = point < 0 ? "0" : text.substring(point + 1);
          if (!digits(before) || !digits(after)) {
            return wrong(fault, "decimal.form", "");
          }
          if (positive && (start > 0 || (zeros(before) && zeros(after)))) {
            return wrong(fault, "decimal.positive", "");
          }
          if (before.length() > whole || after.length() > decimals) {
            return wrong(fault, "decimal.digits", whole + " + " + decimals);
          }
          return text;
        });
  }

  private static FieldType of(FieldKind kind, FieldType reading) {
    return reading.of(kind);
  }

  private static FieldType number(FieldType reading) {
    return of(FieldKind.NUMBER, reading);
  }

  public static FieldType integer(int least, int most) {
    return number(
        (text, words, fault) -> {
          boolean negative = text.startsWith("-");
          if (!digits(negative ? text.substring(1) : text)) {
            return wrong(fault, "integer.form", "");
          }
          long number = text.length() > 10 ? Long.MAX_VALUE : Long.parseLong(text);
          if (negative || number < least || number > most) {
            return wrong(fault, "integer.range", least + " - " + most);
          }
          return Long.toString(number);
        });
  }

  /** One of these, in either case. */
  public static FieldType word(String... words) {
    List<String> allowed = List.of(words);
    return new OneOf(
        allowed,
        (text, known, fault) -> {
          String word = allowed.contains(text) ? text : text.toUpperCase(Locale.ROOT);
          return allowed.contains(word)
              ? word
              : wrong(fault, "word.unknown", String.join(", ", allowed));
        });
  }

  /** One of the names of an enumeration, in either case. */
  public static <E extends Enum<E>> FieldType word(Class<E> words) {
    return word(Arrays.stream(words.getEnumConstants()).map(Enum::name).toArray(String[]::new));
  }

  /** {@code yes} or {@code no}, in either case. */
  public static FieldType flag() {
    return new OneOf(
        List.of("yes", "no"),
        (text, words, fault) ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "yes" -> "true";
              case "no" -> "false";
              default -> wrong(fault, "flag.form", "");
            });
  }

  /** A type that takes only some words. */
  private record OneOf(List<String> words, FieldType reading) implements FieldType {

    @Override
    public @Nullable String read(String text, Vocabulary known, FieldRemarks fault) {
      return reading.read(text, known, fault);
    }
  }

  /** A time zone of the IANA database: {@code Asia/Shanghai}. */
  public static FieldType timeZone() {
    return (text, words, fault) ->
        ZONES.contains(text) ? text : wrong(fault, "time_zone.unknown", "");
  }

  public static FieldType economy() {
    return of(
        FieldKind.ECONOMY,
        (text, words, fault) ->
            words.hasEconomy(text)
                ? text
                : wrong(fault, capitals(text, 2) ? "economy.unknown" : "economy.form", ""));
  }

  /** Of ISO 4217; on which days it is in use, rules say. */
  public static FieldType currency() {
    return new CurrencyField();
  }

  /** Of the Harmonized System, whichever of its editions; which one it must be, rules say. */
  public static FieldType hsCode() {
    return new HsCodeField();
  }

  static boolean capitals(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  static boolean digits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean zeros(String text) {
    return text.chars().allMatch(c -> c == '0');
  }

  static @Nullable String wrong(FieldType.FieldRemarks fault, String code, String hint) {
    fault.is(code, hint);
    return null;
  }
}
