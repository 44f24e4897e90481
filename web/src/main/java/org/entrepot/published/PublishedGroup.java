package org.entrepot.published;

import java.util.List;
import org.entrepot.page.SelectOption;

/**
 * Published figures of one name.
 *
 * @param id of the group on its page
 * @param name as it is called here, or as it was published
 * @param known whether there is a metric of that name
 * @param all what the button for all of them says before {@code :YES} or {@code :NO}; empty where
 *     there is nothing left to decide
 */
public record PublishedGroup(
    String id, String name, boolean known, String all, List<PublishedLine> lines) {

  /**
   * A published figure in words.
   *
   * @param decision what its buttons say before {@code :YES} or {@code :NO}
   * @param area {@code net or gross not stated}; empty of what is no area
   * @param state {@code yes}, {@code no} or {@code open}
   * @param said what a person has said of it, or empty
   * @param metrics that it can be tied to, that of its own name first; where there is none, a
   *     choice of nothing
   */
  public record PublishedLine(
      long id,
      String decision,
      String edition,
      String part,
      String number,
      String area,
      String qualifier,
      String published,
      String state,
      String said,
      List<SelectOption> metrics) {

    public PublishedLine {
      metrics = List.copyOf(metrics);
    }
  }

  public PublishedGroup {
    lines = List.copyOf(lines);
  }
}
