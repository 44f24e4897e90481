package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.access.CurrentAct;
import org.entrepot.api.IfMatch;
import org.entrepot.edition.ReasonText;
import org.jspecify.annotations.Nullable;

/** Corrects a record for whoever asks. */
@RequestScoped
class Editing {

  @Inject RecordDesk desk;
  @Inject CurrentAct act;

  /**
   * @param reason why, where the record's edition is final
   */
  EditedJson edit(
      RecordDesk.Place place, IfMatch condition, EditJson edit, @Nullable String reason) {
    condition.require();
    return EditedJson.from(
        desk.edit(
            place,
            entry -> condition.holds(EntryJson.from(entry)),
            correction(edit, reason),
            act.required()));
  }

  private static Correction correction(EditJson edit, @Nullable String reason) {
    return new Correction(edit.required(), ReasonText.parse(reason));
  }

  void delete(RecordDesk.Place place, IfMatch condition) {
    condition.require();
    desk.delete(place, entry -> condition.holds(EntryJson.from(entry)), act.required());
  }
}
