package org.entrepot.economy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.ListPart;
import org.entrepot.LocalText;
import org.entrepot.Page;

/**
 * The economies by alpha-2 code. They come with the program; what they are called is the
 * organiser's.
 */
public interface Economies {

  Page<Economy> page(EconomyQuery query, ListPart part);

  /** All that a query asks for. */
  List<Economy> all(EconomyQuery query);

  /** One by its alpha-2 code. */
  Optional<Economy> find(String alpha2, StatusDay on);

  /** Has them called so from now on, by alpha-2 code. */
  void rename(Map<String, LocalText> names);

  /** Adds those that are not there yet. */
  void add(List<Economy> economies);

  /** Alpha-2 codes of those that were least developed countries on a day. */
  Set<String> leastDeveloped(StatusDay on);
}
