package org.entrepot.figure;

import java.util.List;
import org.entrepot.page.BarTable;
import org.entrepot.published.StatedNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows of an edition that is known from publications only.
 *
 * @param headline the tentative deal value, or null where nobody has published one
 * @param chart the value in all editions, or null where it is not compared with any
 * @param sections the value by section as far as that was published, or null
 * @param others all other figures, in the order that they came in
 * @param open whether nobody has decided yet which metric some of them count
 * @param api the same figures as JSON
 */
public record PublishedOverview(
    @Nullable PublishedTile headline,
    @Nullable EditionChart chart,
    @Nullable BarTable sections,
    List<PublishedTile> others,
    boolean open,
    String api) {

  /**
   * A published figure in words.
   *
   * @param part what it is narrowed to, or empty
   * @param qualifier the words beside the number, or empty
   * @param source when and where it was published
   * @param href the page of the figure that it is tied to; empty where it stands alone
   * @param spark a small chart
   */
  public record PublishedTile(
      String name,
      String part,
      StatedNumber stated,
      String qualifier,
      String source,
      String href,
      String spark) {}

  public PublishedOverview {
    others = List.copyOf(others);
  }
}
