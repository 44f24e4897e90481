package org.entrepot.page;

import java.math.BigDecimal;

/**
 * A stretch of a step line.
 *
 * @param name under the line: {@code 5 Nov}
 * @param value its height
 * @param number the value as it is written at the line
 */
public record ChartStep(String name, BigDecimal value, String number) {}
