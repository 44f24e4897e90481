package org.entrepot.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of figures, for the description of the API. */
record FigureListJson(List<FigureJson> items, @Nullable String next, @Nullable String previous) {}
