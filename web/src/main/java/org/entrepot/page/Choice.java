package org.entrepot.page;

/**
 * One of a select's options.
 *
 * @param now whether it is the one that is chosen
 */
public record Choice(String value, String name, boolean now) {}
