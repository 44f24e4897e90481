package org.entrepot.page;

/**
 * One of a row of links that lead to the same page in another way.
 *
 * @param now whether it is the one that leads here
 */
public record SegmentLink(String name, String href, boolean now) {}
