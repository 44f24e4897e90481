package org.entrepot.merger;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.EditedJson;
import org.entrepot.register.MovedFigureJson;
import org.entrepot.register.MovedPartJson;
import org.jspecify.annotations.Nullable;

/** What a merger, or undoing it, came to, or would. */
public record MergerResultJson(
    @Schema(description = "The merger; null in a preview") @Nullable MergerJson merger,
    @Schema(description = "Ledger positions before and after, by edition; empty in a preview")
        Map<String, EditedJson.SpanJson> moved,
    @Schema(
            description =
                "Records that it changes, or of an undone merger that it changed, by kind")
        List<MergedRecordsJson> records,
    @Schema(description = "In a preview, the figures that would change, by edition")
        List<MovedFigureJson> figures,
    @Schema(
            description =
                "In a preview, the parts of figures that would change, before and after, also "
                    + "where the figure as a whole would not")
        List<MovedPartJson> parts) {

  static MergerResultJson preview(TriedMerger tried) {
    return new MergerResultJson(
        null,
        Map.of(),
        records(tried.merger()),
        MovedFigureJson.from(tried.figures()),
        MovedPartJson.from(tried.effect().parts()));
  }

  static MergerResultJson done(CompanyMerger merger, EditOutcome edit) {
    return new MergerResultJson(
        MergerJson.from(merger), EditedJson.spans(edit), records(merger), List.of(), List.of());
  }

  private static List<MergedRecordsJson> records(CompanyMerger merger) {
    return merger.records().stream().map(MergedRecordsJson::from).toList();
  }
}
