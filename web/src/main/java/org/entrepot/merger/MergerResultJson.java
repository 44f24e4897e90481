package org.entrepot.merger;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.EditedJson;
import org.entrepot.register.MovedFigureJson;
import org.entrepot.withdrawal.MovedFigure;
import org.jspecify.annotations.Nullable;

/** What a merger, or undoing it, came to, or would. */
public record MergerResultJson(
    @Schema(description = "The merger; null in a preview") @Nullable MergerJson merger,
    @Schema(description = "Ledger positions before and after, by edition; empty in a preview")
        Map<String, EditedJson.SpanJson> moved,
    @Schema(description = "In a preview, the figures that would change, by edition")
        List<MovedFigureJson> figures) {

  static MergerResultJson preview(List<MovedFigure> figures) {
    return new MergerResultJson(null, Map.of(), MovedFigureJson.from(figures));
  }

  static MergerResultJson done(CompanyMerger merger, EditOutcome edit) {
    return new MergerResultJson(MergerJson.from(merger), EditedJson.spans(edit), List.of());
  }
}
