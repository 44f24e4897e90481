package org.entrepot.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The audit trail compared with its seals. */
@Schema(name = "AuditCheck")
public record AuditCheckJson(
    @Schema(description = "Number of actions in the audit trail") long lines,
    @Schema(description = "Number of them that are sealed") long sealed,
    @Schema(description = "Hash of the last seal; null if nothing is sealed") @Nullable String head,
    @Schema(description = "The first 100 faults; empty if everything agrees")
        List<AuditFaultJson> faults) {

  /** What does not agree. */
  @Schema(name = "AuditFault")
  public record AuditFaultJson(
      @Schema(description = "Number of the seal; null if there is none") @Nullable Long seq,
      @Schema(description = "Id of the action") long line,
      AuditFault.FaultKind fault) {

    static AuditFaultJson from(AuditFault fault) {
      return new AuditFaultJson(fault.seq(), fault.line(), fault.kind());
    }
  }

  static AuditCheckJson from(AuditCheck check) {
    return new AuditCheckJson(
        check.lines(),
        check.head().sealed(),
        check.head().hash(),
        check.faults().stream().map(AuditFaultJson::from).toList());
  }
}
