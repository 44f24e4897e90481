package org.entrepot.register;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.intake.EditOutcome;
import org.entrepot.withdrawal.FigureEffect;
import org.jspecify.annotations.Nullable;

/** What a withdrawal, a reinstatement or an undo came to, or would. */
public record WithdrawalJson(
    @Schema(description = "Number of records") int records,
    @Schema(description = "The record now; null for several records and in a preview")
        @Nullable RecordJson record,
    @Schema(description = "Ledger positions before and after, by edition; empty in a preview")
        Map<String, EditedJson.SpanJson> moved,
    @Schema(description = "In a preview: the figures that would change, before and after")
        List<MovedFigureJson> figures,
    @Schema(
            description =
                "In a preview, the parts of figures that would change, before and after, also "
                    + "where the figure as a whole would not")
        List<MovedPartJson> parts) {

  static WithdrawalJson preview(int records, FigureEffect effect) {
    return new WithdrawalJson(
        records,
        null,
        Map.of(),
        MovedFigureJson.from(effect.figures()),
        MovedPartJson.from(effect.parts()));
  }

  static WithdrawalJson done(EditedRecord edited) {
    return new WithdrawalJson(
        1, RecordJson.from(edited.record()), EditedJson.spans(edited.edit()), List.of(), List.of());
  }

  static WithdrawalJson done(int records, EditOutcome edit) {
    return new WithdrawalJson(records, null, EditedJson.spans(edit), List.of(), List.of());
  }
}
