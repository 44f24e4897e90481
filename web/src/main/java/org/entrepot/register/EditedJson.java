package org.entrepot.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.intake.EditOutcome;
import org.entrepot.withdrawal.TriedEdit;

/** A record after an edit, and what that moved. */
public record EditedJson(
    @Schema(
            description =
                "The record now, or as it would be; in a register with versions, the new one")
        RecordJson record,
    @Schema(
            description =
                "Ledger positions before and after, by edition. Figures read at both "
                    + "differ by this change; empty in a preview")
        Map<String, SpanJson> moved,
    @Schema(description = "In a preview, the figures that would change, before and after")
        List<MovedFigureJson> figures,
    @Schema(
            description =
                "In a preview, the parts of figures that would change, before and after, also "
                    + "where the figure as a whole would not")
        List<MovedPartJson> parts) {

  /** Positions of one ledger. */
  public record SpanJson(long before, long after) {}

  static EditedJson from(EditedRecord edited) {
    return new EditedJson(
        RecordJson.from(edited.record()), spans(edited.edit()), List.of(), List.of());
  }

  static EditedJson preview(TriedEdit tried) {
    return new EditedJson(
        RecordJson.from(tried.edited().record()),
        Map.of(),
        MovedFigureJson.from(tried.figures()),
        MovedPartJson.from(tried.effect().parts()));
  }

  public static Map<String, SpanJson> spans(EditOutcome edit) {
    Map<String, SpanJson> moved = new TreeMap<>();
    edit.moved()
        .forEach((edition, span) -> moved.put(edition, new SpanJson(span.before(), span.after())));
    return moved;
  }
}
