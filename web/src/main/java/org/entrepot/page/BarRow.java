package org.entrepot.page;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table with bars.
 *
 * @param name of the part
 * @param href its records, or null where it has none
 * @param bar the drawn bar, or empty
 * @param number in the table's unit
 * @param share of the whole, or empty
 * @param exact the unrounded value, or empty
 * @param count how many records, or empty
 * @param style {@code rest} for what is left over, {@code all} for the whole, empty otherwise
 */
public record BarRow(
    String name,
    @Nullable String href,
    String bar,
    String number,
    String share,
    String exact,
    String count,
    String style) {}
