package org.entrepot.figure;

import java.util.List;
import org.entrepot.page.PartLinks;
import org.jspecify.annotations.Nullable;

/**
 * A part of the postings that make a figure, oldest first.
 *
 * @param unit of the quantities
 * @param parts the others
 * @param api the same as JSON, or null where it has no records of its own
 * @param csv all of them as a file, or null likewise
 */
public record PostingList(
    List<PostingLine> lines,
    String unit,
    PartLinks parts,
    @Nullable String api,
    @Nullable String csv) {

  /**
   * A posting.
   *
   * @param seq its place in the ledger
   * @param href its page
   * @param kind of a reversal what it reverses
   * @param source the record that it comes from, by name
   * @param sourceHref that record's page, where a register has it
   * @param leaf the beginning of its commitment
   */
  public record PostingLine(
      String seq,
      String href,
      String day,
      String section,
      String economy,
      String kind,
      String quantity,
      String source,
      @Nullable String sourceHref,
      String leaf) {}

  public PostingList {
    lines = List.copyOf(lines);
  }

  /** The postings from which to which are shown. */
  public String from() {
    return lines.get(0).seq();
  }

  public String to() {
    return lines.get(lines.size() - 1).seq();
  }
}
