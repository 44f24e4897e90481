package org.entrepot.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been found out of the words of a filter.
 *
 * @param nearly whether nothing has them, and what is nearly spelt like them will do
 * @param companies codes of those that have them; null where they are too many to be named
 */
public record FoundWords(boolean nearly, @Nullable List<String> companies) {}
