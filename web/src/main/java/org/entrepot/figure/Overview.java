package org.entrepot.figure;

import java.util.List;
import org.entrepot.page.Table;
import org.entrepot.page.Tile;
import org.jspecify.annotations.Nullable;

/**
 * What the overview of an edition shows, all read at the same positions.
 *
 * @param headline the tentative deal value
 * @param href its page
 * @param deals how many deals, in a sentence
 * @param chart the value in all editions
 * @param tiles the other figures
 * @param sections the value by section, or null where no part of a published value is known
 * @param economies the value by economy of the seller, or null for the same reason
 * @param economiesNote what that table shows
 * @param unit of both tables in words
 * @param published what was published beside these figures, or null where nothing was
 * @param api the same figures as JSON
 */
public record Overview(
    Headline headline,
    String href,
    String deals,
    EditionChart chart,
    List<Tile> tiles,
    @Nullable Table sections,
    @Nullable Table economies,
    String economiesNote,
    String unit,
    @Nullable PublishedOverview published,
    String api) {

  public Overview {
    tiles = List.copyOf(tiles);
  }
}
