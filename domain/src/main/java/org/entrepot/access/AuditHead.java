package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/**
 * The end of the chain of seals: whoever keeps it can prove later that nothing before it was
 * changed.
 *
 * @param sealed how many lines have a seal
 * @param hash of the last seal, in hexadecimal; null where there is none
 */
public record AuditHead(long sealed, @Nullable String hash) {}
