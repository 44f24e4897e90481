package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.InvalidValue;
import org.entrepot.bundle.Column;
import org.entrepot.intake.Refusal;
import org.entrepot.page.Display;
import org.entrepot.page.Messages;
import org.jspecify.annotations.Nullable;

/** Why a record may not be so, as its page says it: columns, words and records by their names. */
@RequestScoped
class RefusalTexts {

  private static final String WORDS = ", ";

  /** How many of several are named that are nowhere; the others are counted. */
  private static final int NAMED = 10;

  @Inject ColumnNames columns;
  @Inject ReferredRegister referred;
  @Inject NamedRecords records;
  @Inject Display reader;

  /**
   * Of a refusal whose value may be cut.
   *
   * @param whole the value of its column, or null where that was not sent
   */
  String of(VisibleRegister in, Refusal refusal, @Nullable String whole) {
    boolean several = in.register().columns().stream().anyMatch(each -> isCut(each, refusal));
    return of(in, several && whole != null ? refusal.valued(whole) : refusal);
  }

  private static boolean isCut(Column column, Refusal refusal) {
    return column.several() && column.name().equals(refusal.column());
  }

  String of(VisibleRegister in, Refusal refusal) {
    Column column =
        in.register().column(Objects.requireNonNullElse(refusal.column(), "")).orElse(null);
    if (column == null) {
      return refusal.message(reader.getLocale());
    }
    String none = isNobody(refusal) ? none(in, column, refusal) : "";
    return none.isEmpty() ? said(in.register(), column, refusal) : none;
  }

  /** What of an address is not understood, with the name of the field. */
  String of(VisibleRegister in, InvalidValue mistyped) {
    Register register = in.register();
    String name = mistyped.field();
    String end = name.replaceFirst("[.](from|to)$", "");
    List<String> more = mistyped.arguments().stream().skip(2).toList();
    String hint = more.isEmpty() ? "" : more.get(0);
    Refusal refusal =
        new Refusal(register.file().name(), 0, end, mistyped.value(), mistyped.code(), hint);
    return register
        .column(end)
        .map(column -> said(register, column, refusal))
        .map(said -> texts().text("record.said", columns.label(register, end), said))
        .orElseGet(() -> mistyped.message(reader.getLocale()));
  }

  /** What stands between two sentences. */
  String between() {
    return texts().text("sentence.separator");
  }

  private String said(Register in, Column column, Refusal refusal) {
    String label = columns.label(in, column.name());
    return switch (refusal.code()) {
      case "field.empty" -> texts().text("record.empty", label);
      case "date.form" ->
          texts()
              .text(
                  "record.day",
                  Objects.requireNonNullElse(refusal.value(), ""),
                  reader.numbers().dayExample());
      case "codes.few" ->
          texts()
              .text(
                  "record.too-few",
                  texts().cardinal(Integer.parseInt(refusal.hint())),
                  RecordKinds.within(label));
      case "word.unknown" ->
          refusal.calling(label).hinting(words(column, refusal.hint())).message(reader.getLocale());
      default -> refusal.calling(label).message(reader.getLocale());
    };
  }

  private String words(Column column, String codes) {
    return Arrays.stream(codes.split(WORDS))
        .map(word -> ColumnWords.of(texts(), column, word))
        .collect(Collectors.joining(texts().text("list.separator")));
  }

  /** Whether a value is none of the records that its column names. */
  private static boolean isNobody(Refusal refusal) {
    return refusal.code().startsWith("code.") || refusal.code().endsWith("unknown");
  }

  /** That nothing is called so, with what is called almost so; empty of a column without names. */
  private String none(VisibleRegister in, Column column, Refusal refusal) {
    String value = Objects.requireNonNullElse(refusal.value(), "").strip();
    return referred.of(in, column).map(there -> none(there, column.values(value))).orElse("");
  }

  private String none(VisibleRegister there, List<String> values) {
    List<String> none =
        values.stream().filter(each -> records.meant(there, each).isEmpty()).toList();
    int more = none.size() - NAMED;
    Stream<String> said =
        none.stream()
            .limit(NAMED)
            .map(each -> none(there.register(), each, records.near(there, each)));
    Stream<String> rest =
        more > 0
            ? Stream.of(texts().text("record.none.more", reader.numbers().count(more)))
            : Stream.empty();
    return Stream.concat(said, rest).collect(Collectors.joining(between()));
  }

  private String none(Register of, String typed, List<String> near) {
    String kind = RecordKinds.within(of, texts());
    return near.isEmpty()
        ? texts().text("record.none", kind, typed)
        : texts()
            .text(
                "record.none.near", kind, typed, String.join(texts().text("list.separator"), near));
  }

  private Messages texts() {
    return reader.texts();
  }
}
