package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.access.CurrentAct;
import org.entrepot.api.IfMatch;

/** Corrects a record for whoever asks. */
@RequestScoped
class Editing {

  @Inject RecordDesk desk;
  @Inject CurrentAct act;

  EditedJson edit(RecordDesk.Place place, IfMatch condition, EditJson edit) {
    condition.require();
    return EditedJson.from(
        desk.edit(
            place,
            entry -> condition.holds(EntryJson.from(entry)),
            edit.required(),
            act.required()));
  }

  void delete(RecordDesk.Place place, IfMatch condition) {
    condition.require();
    desk.delete(place, entry -> condition.holds(EntryJson.from(entry)), act.required());
  }
}
