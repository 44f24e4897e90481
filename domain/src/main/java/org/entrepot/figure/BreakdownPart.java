package org.entrepot.figure;

import java.math.BigDecimal;
import org.entrepot.LocalText;

/**
 * A part of a broken-down figure.
 *
 * @param key the value of the dimension
 * @param name what people call it
 * @param value in the figure's unit, not rounded
 */
public record BreakdownPart(String key, LocalText name, BigDecimal value) {}
