package org.entrepot.figure;

import java.util.List;
import org.entrepot.page.BarTable;
import org.entrepot.page.SegmentLink;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a figure shows.
 *
 * @param headline the number and its warrant
 * @param scope what it is narrowed to, in words; empty for the whole edition
 * @param definition of the metric
 * @param version of the definition
 * @param exact the unrounded value with its unit
 * @param name how it is cited: edition, metric and position
 * @param growth what the comparison says, sentence by sentence
 * @param stated what was published of its growth, and whether that follows
 * @param highestSoFar whether it is the highest so far, sentence by sentence; none where it is the
 *     first
 * @param members those that are new, of a figure that counts them; else null
 * @param membersNote how many of them are least developed countries, or empty
 * @param comparedHref the figure that the growth is against, or null
 * @param choices dimensions that it can be broken down by
 * @param parts the breakdown, or null where there is none
 * @param partsNote how many of them are least developed countries, or empty; where there is no
 *     breakdown why
 * @param week how it came about day by day, or null where it did not move in those days
 * @param postings the postings behind it
 * @param api the same figure as JSON
 */
public record FigureSheet(
    Headline headline,
    String scope,
    String definition,
    int version,
    String exact,
    String name,
    List<String> growth,
    List<String> stated,
    List<String> highestSoFar,
    @Nullable List<NewMember> members,
    String membersNote,
    @Nullable String comparedHref,
    List<SegmentLink> choices,
    @Nullable BarTable parts,
    String partsNote,
    @Nullable FigureWeek week,
    PostingList postings,
    String api) {

  /**
   * Somebody who is new.
   *
   * @param href the figure of this one alone
   */
  public record NewMember(String name, String href, boolean leastDeveloped) {}

  public FigureSheet {
    growth = List.copyOf(growth);
    stated = List.copyOf(stated);
    highestSoFar = List.copyOf(highestSoFar);
    members = members == null ? null : List.copyOf(members);
    choices = List.copyOf(choices);
  }
}
