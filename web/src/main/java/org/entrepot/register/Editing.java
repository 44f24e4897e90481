package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.entrepot.access.Access;
import org.entrepot.access.Act;
import org.entrepot.api.Condition;
import org.entrepot.job.Edit;

/** Corrects a record for whoever asks. */
@RequestScoped
class Editing {

  @Inject Registers registers;
  @Inject Access access;
  @Inject HttpServletRequest request;

  EditedJson edit(Registers.Place place, Condition condition, EditJson edit) {
    condition.require();
    Edit done =
        registers.edit(
            place, entry -> condition.holds(EntryJson.from(entry)), edit.required(), act());
    return EditedJson.from(registers.entry(place.register(), place.edition(), place.code()), done);
  }

  Act act() {
    return new Act(access.required(), request.getRemoteAddr());
  }
}
