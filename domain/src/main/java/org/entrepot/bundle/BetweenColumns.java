package org.entrepot.bundle;

/** The columns with the companies that a record goes from and to: of a deal seller and buyer. */
public record BetweenColumns(String from, String to) {}
