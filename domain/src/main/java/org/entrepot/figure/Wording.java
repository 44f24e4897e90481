package org.entrepot.figure;

/**
 * How a value is said.
 *
 * @param en with {0} for the number: {@code {0} deals}
 * @param one the same for exactly one: {@code {0} deal}
 * @param zh in Simplified Chinese: {@code {0}笔交易}
 */
public record Wording(String en, String one, String zh) {}
