package org.entrepot.figure;

/**
 * A value rounded for people.
 *
 * @param value digits with a point, without grouping: {@code 78.41}
 * @param unit what they count: {@code USD bn}
 * @param rule how it was rounded: {@code 2 decimals, half up}
 */
public record RoundedValue(String value, String unit, String rule) {}
