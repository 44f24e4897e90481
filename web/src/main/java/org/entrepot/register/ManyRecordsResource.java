package org.entrepot.register;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.entrepot.access.CurrentAct;
import org.entrepot.intake.EditOutcome;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.FigureEffect;
import org.entrepot.withdrawal.RecordSet;
import org.entrepot.withdrawal.WithdrawalDesk;

/** What is done to many records at once, or only tried. */
abstract class ManyRecordsResource extends RegisterParent {

  @Inject WithdrawalDesk desk;
  @Inject EffectPreview preview;
  @Inject CurrentAct act;

  RecordSet records(String register, String edition, CodesJson wanted) {
    return RecordSet.of(see(register, edition), wanted.required());
  }

  static WithdrawalJson answer(
      RecordSet records,
      PreviewParameter asked,
      Supplier<FigureEffect> trial,
      Supplier<EditOutcome> deed) {
    int count = records.codes().size();
    return asked.asked()
        ? WithdrawalJson.preview(count, trial.get())
        : WithdrawalJson.done(count, deed.get());
  }
}
