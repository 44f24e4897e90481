package org.entrepot.figure;

/**
 * Which figure.
 *
 * @param edition code of the edition
 * @param metric code of the metric
 */
public record FigureName(String edition, String metric) {}
