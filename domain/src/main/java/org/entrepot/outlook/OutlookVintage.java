package org.entrepot.outlook;

import java.time.LocalDate;

/**
 * When a value was published and by whom. A vintage stays for ever: a revised value is another.
 *
 * @param latest whether no later one was published by the day that was asked for
 */
public record OutlookVintage(LocalDate publishedOn, String source, boolean latest) {}
