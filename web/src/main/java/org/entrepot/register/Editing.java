package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.api.IfMatch;

/** Corrects a record for whoever asks. */
@RequestScoped
class Editing {

  @Inject RecordDesk desk;
  @Inject Access access;
  @Inject HttpServletRequest request;

  EditedJson edit(RecordDesk.Place place, IfMatch condition, EditJson edit) {
    condition.require();
    return EditedJson.from(
        desk.edit(place, entry -> condition.holds(EntryJson.from(entry)), edit.required(), act()));
  }

  void withdraw(RecordDesk.Place place, IfMatch condition) {
    condition.require();
    desk.withdraw(place, entry -> condition.holds(EntryJson.from(entry)), act());
  }

  Act act() {
    return new Act(access.required(), request.getRemoteAddr());
  }
}
