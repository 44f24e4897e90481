package org.entrepot.access;

import java.util.List;

/**
 * The audit trail compared with its seals.
 *
 * @param lines how many there are
 * @param faults the first of them; none where all fits
 */
public record AuditCheck(long lines, AuditHead head, List<AuditFault> faults) {}
