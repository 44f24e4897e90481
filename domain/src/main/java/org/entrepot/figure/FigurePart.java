package org.entrepot.figure;

import java.math.BigDecimal;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/**
 * What a metric comes to for one value of a dimension.
 *
 * @param key the value of the dimension; empty of what has none
 */
public record FigurePart(
    Edition edition, Metric metric, Dimension by, String key, BigDecimal value) {}
