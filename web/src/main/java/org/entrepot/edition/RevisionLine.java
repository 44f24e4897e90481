package org.entrepot.edition;

import org.jspecify.annotations.Nullable;

/**
 * A change of counted records after their edition was final, as a row.
 *
 * @param href of the record, the register or the import; null where that has no page
 */
public record RevisionLine(
    String what, @Nullable String href, String at, String positions, String who, String reason) {}
