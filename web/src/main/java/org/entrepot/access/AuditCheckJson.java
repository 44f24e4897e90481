package org.entrepot.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The audit trail compared with its seals. */
@Schema(name = "AuditCheck")
public record AuditCheckJson(
    @Schema(description = "Number of entries in the audit trail") long entries,
    @Schema(description = "Number of sealed entries") long sealed,
    @Schema(description = "SHA-256 hash of the last seal, in hex; null if nothing is sealed")
        @Nullable String head,
    @Schema(description = "At most the first 100 faults; empty if every entry matches its seal")
        List<AuditFaultJson> faults) {

  /** What does not agree. */
  @Schema(name = "AuditFault")
  public record AuditFaultJson(
      @Schema(description = "Number of the seal; null if the entry has none") @Nullable Long seq,
      @Schema(description = "Id of the entry") long entry,
      AuditFault.FaultKind fault) {

    static AuditFaultJson from(AuditFault fault) {
      return new AuditFaultJson(fault.seq(), fault.entry(), fault.kind());
    }
  }

  static AuditCheckJson from(AuditCheck check) {
    return new AuditCheckJson(
        check.entries(),
        check.head().sealed(),
        check.head().hash(),
        check.faults().stream().map(AuditFaultJson::from).toList());
  }
}
