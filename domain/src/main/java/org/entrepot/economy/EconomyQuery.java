package org.entrepot.economy;

import org.jspecify.annotations.Nullable;

/**
 * Which economies are asked for.
 *
 * @param on the day whose least developed countries are meant
 * @param leastDeveloped only those that were, or were not, on the list then; null for all
 * @param text stands somewhere in their codes, currencies, names or names of regions, in either
 *     case and language; empty for all
 */
public record EconomyQuery(StatusDay on, @Nullable Boolean leastDeveloped, String text) {}
