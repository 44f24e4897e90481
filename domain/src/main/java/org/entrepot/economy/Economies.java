package org.entrepot.economy;

import java.util.List;
import java.util.Set;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** The economies by alpha-2 code. They come with the program; nobody edits them here. */
public interface Economies {

  Page<Economy> page(EconomyQuery query, @Nullable Cursor after, int limit);

  /** All that a query asks for. */
  List<Economy> all(EconomyQuery query);

  /** Alpha-2 codes of those that were least developed countries on a day. */
  Set<String> leastDeveloped(StatusDay on);
}
