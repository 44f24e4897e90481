package org.entrepot.access;

import java.util.List;

/**
 * The audit trail compared with its seals.
 *
 * @param entries how many there are
 * @param faults the first of them; none where all fits
 */
public record AuditCheck(long entries, AuditHead head, List<AuditFault> faults) {}
