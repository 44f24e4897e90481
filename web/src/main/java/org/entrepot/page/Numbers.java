package org.entrepot.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers, days and times as the look has them: commas between thousands and a point before
 * decimals in both languages, a true minus, percent without a space.
 */
public final class Numbers {

  private static final String MINUS = "\u2212";

  /** How days are written. */
  private static final List<String> WRITTEN =
      Stream.concat(
              Stream.of("uuuu-MM-dd"), Arrays.stream(Language.values()).flatMap(Numbers::patterns))
          .distinct()
          .toList();

  private static final LocalDate EXAMPLE = LocalDate.of(2023, 11, 5);

  private final Messages texts;

  public Numbers(Messages texts) {
    this.texts = texts;
  }

  /** {@code 3,486}. */
  public String count(long number) {
    return decimal(BigDecimal.valueOf(number), 0);
  }

  /** Rounded half up: {@code 78,414,206,318.45}. */
  public String decimal(BigDecimal number, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    String text = format.format(rounded.abs());
    return rounded.signum() < 0 ? MINUS + text : text;
  }

  /** As many decimals as it has and no more: {@code 12.5}. */
  public String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return decimal(stripped, Math.max(0, stripped.scale()));
  }

  /** With its sign, also a plus; zero has none. */
  public String signed(BigDecimal number, int decimals) {
    return plus(number.setScale(decimals, RoundingMode.HALF_UP)) + decimal(number, decimals);
  }

  /** The sign before what has gone up; what has gone down bears its own. */
  public static String plus(BigDecimal change) {
    return change.signum() > 0 ? "+" : "";
  }

  /** {@code +6.7%}. */
  public String growth(BigDecimal percent, int decimals) {
    return signed(percent, decimals) + "%";
  }

  /** {@code 26.7%} of a whole; empty where the whole is nothing. */
  public String share(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return "";
    }
    BigDecimal hundred = part.multiply(BigDecimal.valueOf(100));
    return decimal(hundred.divide(whole, 1, RoundingMode.HALF_UP), 1) + "%";
  }

  /** {@code 10 November 2023}, {@code 2023年11月10日}. */
  public String date(LocalDate day) {
    return format("date.long", day);
  }

  /** {@code 10 Nov 2023} for columns. */
  public String shortDate(LocalDate day) {
    return format("date.short", day);
  }

  /**
   * The day that somebody wrote as pages of either language do, or as {@code 2023-11-10}: an
   * address with a day in it is also read in the other language.
   */
  public static Optional<LocalDate> day(String written) {
    return WRITTEN.stream()
        .map(pattern -> parsed(written.strip(), pattern))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** As an address has it what somebody typed; what is no day stays as it is. */
  public static String typedDay(String written) {
    return day(written).map(LocalDate::toString).orElse(written);
  }

  /** A day that somebody typed as it is written here; what is none stays as it is. */
  public String retold(String written) {
    return day(written).map(this::shortDate).orElse(written);
  }

  /** A day that tells how one is written. */
  public String dayExample() {
    return shortDate(EXAMPLE);
  }

  private static Stream<String> patterns(Language language) {
    Messages texts = new Messages(language);
    return Stream.of(texts.text("date.short"), texts.text("date.long"));
  }

  private static Optional<LocalDate> parsed(String written, String pattern) {
    try {
      return Optional.of(
          LocalDate.parse(
              written,
              new DateTimeFormatterBuilder()
                  .parseCaseInsensitive()
                  .appendPattern(pattern)
                  .toFormatter(Locale.ENGLISH)
                  .withResolverStyle(ResolverStyle.STRICT)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** {@code 10 Nov}, where the year is known. */
  public String dayAndMonth(LocalDate day) {
    return format("date.day", day);
  }

  /** {@code 5 to 10 November 2023}: as much of the first day as differs. */
  public String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    String part = "all";
    if (from.getYear() == to.getYear()) {
      part = from.getMonth() == to.getMonth() ? "month" : "year";
    }
    return texts.text(
        "date.range", format("date.from." + part, from), format("date.to." + part, to));
  }

  /** {@code 10 November 2023, 16:30 (UTC+8)}. */
  public String time(Instant instant, ZoneId zone) {
    ZonedDateTime there = instant.atZone(zone);
    DateTimeFormatter pattern = pattern("date.time");
    return there.format(pattern) + texts.text("date.zone", offset(there.getOffset()));
  }

  /** {@code China Time (UTC+8)}: how a zone is called, and what it was at that moment. */
  public String zone(Instant instant, ZoneId zone) {
    String name = zone.getDisplayName(TextStyle.FULL, texts.language().locale());
    return name + texts.text("date.zone", offset(instant.atZone(zone).getOffset()));
  }

  private static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    if (minutes == 0) {
      return "UTC";
    }
    String sign = minutes < 0 ? MINUS : "+";
    int rest = Math.abs(minutes) % 60;
    String tail = rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + rest;
    return "UTC" + sign + Math.abs(minutes) / 60 + tail;
  }

  private String format(String key, LocalDate day) {
    return day.format(pattern(key));
  }

  private DateTimeFormatter pattern(String key) {
    return DateTimeFormatter.ofPattern(texts.textOr(key, "uuuu-MM-dd"), Locale.ENGLISH);
  }
}
