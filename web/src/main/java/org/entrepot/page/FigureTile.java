package org.entrepot.page;

/**
 * A figure that opens its records.
 *
 * @param name of the figure
 * @param href its page
 * @param number the value
 * @param unit beside it, or empty
 * @param change against the edition before, or empty
 * @param way of the change: up, down, or the same as far as is shown
 * @param highestSoFar that it is the highest so far among many, or empty
 * @param fewest the same among few, in words, or empty
 * @param elsewhere whether it is known only as published
 * @param area of a published area its kind, or empty
 * @param spark a small chart, or empty
 * @param go what the tile opens
 */
public record FigureTile(
    String name,
    String href,
    String number,
    String unit,
    String change,
    String way,
    String highestSoFar,
    String fewest,
    boolean elsewhere,
    String area,
    String spark,
    String go) {}
