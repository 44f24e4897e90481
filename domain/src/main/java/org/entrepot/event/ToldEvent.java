package org.entrepot.event;

/**
 * An event as it is told.
 *
 * @param id its number: by this whoever is told twice knows that it is the same
 * @param event what happened
 */
public record ToldEvent(long id, BusinessEvent event) {}
