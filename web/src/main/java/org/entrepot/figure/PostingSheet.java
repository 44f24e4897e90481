package org.entrepot.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a posting shows.
 *
 * @param seq its place in the ledger
 * @param account what it counts
 * @param quantity how much
 * @param state whether it stands
 * @param place which posting it reverses or is reversed by; null where it stands alone
 * @param record the record that it comes from
 * @param facts what it says
 * @param figures that it counts in
 * @param commitment to its text
 * @param api the same as JSON
 */
public record PostingSheet(
    String seq,
    String account,
    String quantity,
    String state,
    @Nullable String place,
    PostedFact record,
    List<PostedFact> facts,
    List<PostedFact> figures,
    String commitment,
    String api) {

  /**
   * A line of it.
   *
   * @param href where it leads, or null
   */
  public record PostedFact(String label, String text, @Nullable String href) {}

  public PostingSheet {
    facts = List.copyOf(facts);
    figures = List.copyOf(figures);
  }
}
