package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entrepot.Problem;
import org.entrepot.access.Act;
import org.entrepot.bundle.Column;
import org.entrepot.edition.ReasonText;
import org.entrepot.page.Display;
import org.entrepot.page.FormSum;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.TriedEdits;
import org.jspecify.annotations.Nullable;

/** Undoes the change of a page, once it has shown what that changes and moves. */
@Named("undoPage")
@RequestScoped
public class UndoPage extends WeighedForm<TriedEdits> {

  private static final int SHOWN = 20;

  @Inject ChangePage shown;
  @Inject RegisterRoute address;
  @Inject UndoDesk desk;
  @Inject EffectPreview preview;
  @Inject ColumnNames columns;
  @Inject RecordTrail trail;
  @Inject Display reader;

  private String problem = "";

  /** {@code Undo for 3 records}. */
  public String getAct() {
    return reader.texts().text("change.undo.do", shown.count());
  }

  @Override
  List<RecordField> readFields() {
    return List.of();
  }

  @Override
  boolean isUnclear() {
    return false;
  }

  @Override
  public boolean isFinalised() {
    return address.isFinalised();
  }

  @Override
  public String getSum() {
    return FormSum.of("undo " + shown.number());
  }

  @Override
  TriedEdits attempt(ReasonText reason, Act by) {
    return preview.undo(shown.in(), shown.number(), reason, by);
  }

  @Override
  String save(@Nullable ReasonText reason, Act by) {
    return address.changedList(desk.undo(shown.in(), shown.number(), reason, by));
  }

  @Override
  void refuse(Problem why) {
    problem = why.message(reader.getLocale());
  }

  @Override
  public String getProblem() {
    return problem;
  }

  /** The first of the fields that change, record by record. */
  @Override
  List<FieldDifference> differences(TriedEdits tried) {
    List<UndoneField> all =
        tried.edited().changed().stream().flatMap(this::fields).limit(SHOWN).toList();
    trail.read(shown.in(), all.stream().map(UndoneField::field).toList());
    return all.stream().map(this::difference).toList();
  }

  /** A field of a record that gets its earlier value back. */
  private record UndoneField(String code, RecordChange.FieldChange field) {}

  private Stream<UndoneField> fields(ManyEdited.ChangedRecord record) {
    return shown.in().register().columns().stream()
        .map(Column::name)
        .map(
            name ->
                new RecordChange.FieldChange(
                    name, value(record.before(), name), value(record.after(), name)))
        .filter(field -> !Objects.equals(field.from(), field.to()))
        .map(field -> new UndoneField(record.before().code(), field));
  }

  private FieldDifference difference(UndoneField undone) {
    RecordChange.FieldChange field = undone.field();
    return new FieldDifference(
        undone.code() + " · " + columns.of(shown.in().register(), field.name()),
        said(field.name(), field.from()),
        said(field.name(), field.to()));
  }

  private static @Nullable String value(RegisterRecord record, String column) {
    return record.fields().get(column);
  }

  private String said(String column, @Nullable String value) {
    return trail.value(address.edition(), shown.in(), column, value);
  }
}
