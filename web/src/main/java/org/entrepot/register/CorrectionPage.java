package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.bundle.Column;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.TriedEdit;
import org.jspecify.annotations.Nullable;

/** Corrects the record of a page, once it has shown what that moves. */
@Named("correctionPage")
@RequestScoped
public class CorrectionPage extends SavingForm {

  @Inject RecordPage shown;
  @Inject RecordDesk desk;
  @Inject EffectPreview preview;
  @Inject RecordHistory history;
  @Inject Access access;

  @Override
  VisibleRegister in() {
    return shown.place().in();
  }

  @Override
  List<Column> columns() {
    return shown.changing();
  }

  @Override
  Map<String, @Nullable String> known() {
    return shown.record().fields();
  }

  @Override
  public String getSeen() {
    return shown.getSeen();
  }

  @Override
  public boolean isFinalised() {
    return shown.isFinalised();
  }

  @Override
  TriedEdit attempt(RecordCorrection correction, Act by) {
    return preview.edit(shown.place(), shown.seen(), correction, by);
  }

  @Override
  EditedRecord save(RecordCorrection correction, Act by) {
    return desk.edit(shown.place(), shown.seen(), correction, by);
  }

  @Override
  String saved(EditedRecord edited) {
    return shown.saved(edited, edited.edit().changed() ? latest(edited) : null);
  }

  /** Number of what its reader has changed last; null where the record has no history. */
  private @Nullable Long latest(EditedRecord edited) {
    String who = access.who();
    return history.of(in(), edited.record()).stream()
        .filter(change -> Objects.equals(change.who(), who))
        .findFirst()
        .map(RecordChange::number)
        .orElse(null);
  }
}
