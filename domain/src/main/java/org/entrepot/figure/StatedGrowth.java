package org.entrepot.figure;

import org.entrepot.published.PublishedFigure;

/**
 * Growth as somebody published it.
 *
 * @param figure the percentage with its source
 * @param verdict whether it follows from the values that are known
 */
public record StatedGrowth(PublishedFigure figure, Verdict verdict) {}
