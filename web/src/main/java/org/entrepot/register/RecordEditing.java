package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Predicate;
import org.entrepot.access.CurrentAct;
import org.entrepot.api.IfMatch;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.edition.ReasonText;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.TriedEdits;

/** Adds and corrects records one by one for whoever asks. */
@RequestScoped
class RecordEditing {

  @Inject RecordDesk desk;
  @Inject RecordHistory history;
  @Inject UndoDesk undoing;
  @Inject EffectPreview preview;
  @Inject CurrentAct act;

  EditedJson edit(RecordPlace place, IfMatch condition, EditJson edit, EditWish wish) {
    condition.require();
    RecordCorrection correction =
        new RecordCorrection(edit.required(), ReasonText.parse(wish.reason));
    Predicate<RegisterRecord> seen = RecordJson.seen(condition);
    return wish.asked()
        ? EditedJson.preview(preview.edit(place, seen, correction, act.required()))
        : EditedJson.from(desk.edit(place, seen, correction, act.required()));
  }

  /** Adds a record, and says where it is. */
  Response add(VisibleRegister in, EditJson record, EditWish wish, UriInfo uri) {
    RecordCorrection given = new RecordCorrection(record.required(), ReasonText.parse(wish.reason));
    if (wish.asked()) {
      return Response.ok(EditedJson.preview(preview.create(in, given, act.required()))).build();
    }
    EditedJson added = EditedJson.from(desk.create(in, given, act.required()));
    return Response.created(
            uri.getAbsolutePathBuilder().path("{code}").build(added.record().code()))
        .header("ETag", RenderedAnswer.json(added.record()).etag())
        .entity(added)
        .build();
  }

  RecordChangesJson changes(VisibleRegister in, RegisterRecord record) {
    return RecordChangesJson.from(history.of(in, record));
  }

  WithdrawalJson undo(VisibleRegister in, long change, PreviewParameter asked, ReasonJson why) {
    ReasonText reason = ReasonText.parse(why.reason());
    if (asked.asked()) {
      TriedEdits tried = preview.undo(in, change, reason, act.required());
      return WithdrawalJson.preview(tried.edited().after().size(), tried.effect());
    }
    ManyEdited undone = undoing.undo(in, change, reason, act.required());
    return WithdrawalJson.done(undone.after().size(), undone.edit());
  }

  void delete(RecordPlace place, IfMatch condition) {
    condition.require();
    desk.delete(place, RecordJson.seen(condition), act.required());
  }
}
