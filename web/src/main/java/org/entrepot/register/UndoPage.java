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
    return tried.edited().changed().stream().flatMap(this::fields).limit(SHOWN).toList();
  }

  private Stream<FieldDifference> fields(ManyEdited.ChangedRecord record) {
    return shown.in().register().columns().stream()
        .map(Column::name)
        .filter(name -> !Objects.equals(value(record.before(), name), value(record.after(), name)))
        .map(
            name ->
                new FieldDifference(
                    record.before().code() + " · " + columns.of(shown.in().register(), name),
                    said(name, record.before()),
                    said(name, record.after())));
  }

  private static @Nullable String value(RegisterRecord record, String column) {
    return record.fields().get(column);
  }

  private String said(String column, RegisterRecord record) {
    return trail.value(address.edition(), shown.in(), column, value(record, column));
  }
}
