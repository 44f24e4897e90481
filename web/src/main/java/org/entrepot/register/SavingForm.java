package org.entrepot.register;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.entrepot.Problem;
import org.entrepot.access.Act;
import org.entrepot.bundle.Column;
import org.entrepot.edition.ReasonText;
import org.entrepot.page.FormSum;
import org.entrepot.withdrawal.TriedEdit;
import org.jspecify.annotations.Nullable;

/** The form of one record. */
public abstract class SavingForm extends WeighedForm<TriedEdit> {

  @Inject RecordForm form;

  abstract VisibleRegister in();

  /** The columns that can be filled. */
  abstract List<Column> columns();

  /** What is on record. */
  abstract Map<String, @Nullable String> known();

  /** What was seen of the record; empty of a new one. */
  public abstract String getSeen();

  abstract TriedEdit attempt(RecordCorrection correction, Act by);

  abstract EditedRecord save(RecordCorrection correction, Act by);

  /** The page that says what was moved. */
  abstract String saved(EditedRecord edited);

  private Map<String, @Nullable String> typed() {
    return form.read(in(), columns());
  }

  @Override
  List<RecordField> readFields() {
    return form.fields(in(), columns(), known());
  }

  @Override
  boolean isUnclear() {
    typed();
    return form.isUnclear();
  }

  @Override
  public String getSum() {
    return FormSum.of(getSeen() + typed());
  }

  @Override
  TriedEdit attempt(ReasonText reason, Act by) {
    return attempt(new RecordCorrection(typed(), reason), by);
  }

  @Override
  String save(@Nullable ReasonText reason, Act by) {
    return saved(save(new RecordCorrection(typed(), reason).byPerson(), by));
  }

  @Override
  void refuse(Problem why) {
    form.refuse(why);
  }

  @Override
  public String getProblem() {
    return form.problem();
  }

  @Override
  List<FieldDifference> differences(TriedEdit tried) {
    return form.differences(in(), known(), tried.edited().record().fields());
  }
}
