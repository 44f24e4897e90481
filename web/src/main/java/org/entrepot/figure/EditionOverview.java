package org.entrepot.figure;

import java.util.List;
import org.entrepot.page.BarTable;
import org.entrepot.page.FigureTile;
import org.jspecify.annotations.Nullable;

/**
 * What the overview of an edition shows, all read at the same positions.
 *
 * @param headline the large figure
 * @param href its page
 * @param deals how many deals, in a sentence
 * @param dealsHref their figure
 * @param chart the value in all editions
 * @param tiles the other figures
 * @param sections the value by section, or null where no part of a published value is known
 * @param economies the value by economy of the seller, or null for the same reason
 * @param economiesNote what that table shows
 * @param unit of both tables in words
 * @param published what was published beside these figures, or null where nothing was
 * @param api the same figures as JSON
 * @param csv all of its figures as a file
 */
public record EditionOverview(
    Headline headline,
    String href,
    String deals,
    String dealsHref,
    EditionChart chart,
    List<FigureTile> tiles,
    @Nullable BarTable sections,
    @Nullable BarTable economies,
    String economiesNote,
    String unit,
    @Nullable PublishedOverview published,
    String api,
    String csv) {

  public EditionOverview {
    tiles = List.copyOf(tiles);
  }
}
