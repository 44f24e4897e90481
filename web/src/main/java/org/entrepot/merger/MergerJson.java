package org.entrepot.merger;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.merger.CompanyMerger.UndoneMerger;
import org.jspecify.annotations.Nullable;

/** A company that was merged into another. */
public record MergerJson(
    long id,
    @Schema(description = "The company that stays") CompanyNameJson kept,
    @Schema(description = "The company merged into it") CompanyNameJson gone,
    Instant mergedAt,
    String mergedBy,
    String reason,
    @Schema(description = "Records that it changed, by kind") List<MergedRecordsJson> records,
    @Schema(description = "Null unless undone") @Nullable Instant undoneAt,
    @Nullable String undoneBy,
    @Nullable String undoneReason) {

  /** A company by its code, with its legal name. */
  public record CompanyNameJson(String code, String name) {

    static CompanyNameJson from(CompanyMerger.NamedCompany company) {
      return new CompanyNameJson(company.code(), company.name());
    }
  }

  static MergerJson from(CompanyMerger merger) {
    UndoneMerger undone = merger.undone();
    return new MergerJson(
        merger.id(),
        CompanyNameJson.from(merger.kept()),
        CompanyNameJson.from(merger.gone()),
        merger.at(),
        merger.by(),
        merger.because(),
        merger.records().stream().map(MergedRecordsJson::from).toList(),
        undone == null ? null : undone.at(),
        undone == null ? null : undone.by(),
        undone == null ? null : undone.because());
  }
}
