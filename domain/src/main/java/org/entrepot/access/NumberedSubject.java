package org.entrepot.access;

/**
 * What the trail has by its number alone; the deeds say what it is.
 *
 * @param kind with which the codes of deeds that are done to it begin: {@code import}
 */
public record NumberedSubject(String kind, String number) {}
