package org.entrepot.edition;

/**
 * A status that an edition came to, as a row.
 *
 * @param state its word in style sheets and texts
 * @param reason empty where none was needed
 */
public record StatusLine(String state, String since, String position, String who, String reason) {}
