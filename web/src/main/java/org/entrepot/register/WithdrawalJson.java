package org.entrepot.register;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.intake.Edit;
import org.entrepot.withdrawal.MovedFigure;
import org.jspecify.annotations.Nullable;

/** What a withdrawal or reinstatement came to, or would. */
public record WithdrawalJson(
    @Schema(description = "How many records") int records,
    @Schema(description = "The record as it stands now; null of several, and in a preview")
        @Nullable EntryJson record,
    @Schema(
            description =
                "Ledgers that it was posted to, by code of the edition: the positions before and"
                    + " after; empty in a preview")
        Map<String, EditedJson.SpanJson> moved,
    @Schema(description = "In a preview the figures that would move, from what to what")
        List<MovedFigureJson> figures) {

  static WithdrawalJson preview(int records, List<MovedFigure> figures) {
    return new WithdrawalJson(records, null, Map.of(), MovedFigureJson.from(figures));
  }

  static WithdrawalJson done(Edited edited) {
    return new WithdrawalJson(
        1, EntryJson.from(edited.entry()), EditedJson.spans(edited.edit()), List.of());
  }

  static WithdrawalJson done(int records, Edit edit) {
    return new WithdrawalJson(records, null, EditedJson.spans(edit), List.of());
  }
}
