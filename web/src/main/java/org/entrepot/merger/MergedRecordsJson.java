package org.entrepot.merger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records of one kind that a merger changed, or would. */
public record MergedRecordsJson(
    @Schema(description = "What kind of record: deal, exhibitor") String record,
    @Schema(description = "How many belong to the company that stays since") long moved,
    @Schema(description = "How many were withdrawn, as both companies had one") long withdrawn) {

  static MergedRecordsJson from(MergedRecords records) {
    return new MergedRecordsJson(records.record(), records.moved(), records.withdrawn());
  }
}
