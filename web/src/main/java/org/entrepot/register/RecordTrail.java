package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.bundle.Fields;
import org.entrepot.edition.DeskZone;
import org.entrepot.edition.Edition;
import org.entrepot.page.Display;
import org.entrepot.page.SignedIn;
import org.jspecify.annotations.Nullable;

/** The history of a record in words, for those who may see it. */
@RequestScoped
class RecordTrail {

  @Inject RecordHistory history;
  @Inject RecordFields fields;
  @Inject ColumnNames columns;
  @Inject RegisterRoute address;
  @Inject DeskZone zone;
  @Inject SignedIn signedIn;
  @Inject Display reader;

  /**
   * A change.
   *
   * @param who did it
   * @param why in their words, or empty
   * @param undo where it is undone; null where that has another way, or the reader may not
   */
  public record TrailLine(
      String who, String when, String why, List<TrailField> fields, @Nullable String undo) {}

  /** A field before and after. */
  public record TrailField(String label, String from, String to) {}

  /**
   * The latest first.
   *
   * @param edition whose record it is; null of one of the whole deployment
   */
  List<TrailLine> of(@Nullable Edition edition, VisibleRegister in, RegisterRecord record) {
    Set<String> later = new HashSet<>();
    List<TrailLine> lines = new ArrayList<>();
    List<RecordChange> changes = history.of(in, record);
    read(in, changes.stream().flatMap(change -> change.fields().stream()).toList());
    for (RecordChange change : changes) {
      Set<String> changed =
          change.fields().stream()
              .map(RecordChange.FieldChange::name)
              .collect(Collectors.toCollection(HashSet::new));
      if (!changed.isEmpty()) {
        lines.add(line(edition, in, change, Collections.disjoint(changed, later)));
      }
      later.addAll(changed);
    }
    return lines;
  }

  /**
   * A line.
   *
   * @param stands whether nothing of it has been changed again since
   */
  private TrailLine line(
      @Nullable Edition edition, VisibleRegister in, RecordChange change, boolean stands) {
    return new TrailLine(
        who(change),
        reader.numbers().time(change.at(), edition == null ? zone.get() : edition.timeZone()),
        Objects.requireNonNullElse(change.why(), ""),
        fields(edition, in, change),
        stands ? undo(in, change) : null);
  }

  private String who(RecordChange change) {
    return change.who() == null
        ? reader.texts().text("history.somebody")
        : reader.texts().who(change.who());
  }

  private @Nullable String undo(VisibleRegister in, RecordChange change) {
    return change.isMove() || !signedIn.may(in.writing())
        ? null
        : address.change(in, change.number());
  }

  /** Reads the names of what stood and stands in fields, at once. */
  void read(VisibleRegister in, List<RecordChange.FieldChange> changed) {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (RecordChange.FieldChange field : changed) {
      Stream.of(field.from(), field.to())
          .filter(Objects::nonNull)
          .flatMap(value -> Arrays.stream(value.split(Fields.BETWEEN)))
          .forEach(code -> codes.computeIfAbsent(field.name(), any -> new TreeSet<>()).add(code));
    }
    codes.forEach(
        (name, named) ->
            in.register()
                .column(name)
                .filter(column -> column.refersTo() != null || column.own())
                .ifPresent(column -> fields.read(in, column, named)));
  }

  /** Who and when, in a line. */
  String said(RecordChange change, ZoneId zone) {
    return who(change) + " · " + reader.numbers().time(change.at(), zone);
  }

  List<TrailField> fields(@Nullable Edition edition, VisibleRegister in, RecordChange change) {
    return change.fields().stream().map(field -> field(edition, in, field)).toList();
  }

  private TrailField field(
      @Nullable Edition edition, VisibleRegister in, RecordChange.FieldChange change) {
    return new TrailField(
        columns.of(in.register(), change.name()),
        value(edition, in, change.name(), change.from()),
        value(edition, in, change.name(), change.to()));
  }

  /** A value in words; of the state too. */
  String value(@Nullable Edition edition, VisibleRegister in, String name, @Nullable String value) {
    if (value == null) {
      return reader.texts().text("history.nothing");
    }
    return in.register()
        .column(name)
        .map(column -> fields.value(edition, in, column, value))
        .orElseGet(
            () -> reader.texts().textOr("record.state." + value.toLowerCase(Locale.ROOT), value));
  }
}
