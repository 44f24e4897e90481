package org.entrepot.figure;

import java.util.List;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.Amounts;
import org.entrepot.page.Scale;

/** Writes postings as lines of a table. */
final class PostingLines {

  /** Postings on a page. */
  static final int LIMIT = 25;

  private static final int LEAF = 8;

  private final FigureSentences saying;
  private final Links links;
  private final SourceLinks sources;
  private final Names names;
  private final Figure figure;
  private final Amounts exact;

  PostingLines(
      FigureSentences saying, Links links, SourceLinks sources, Names names, Figure figure) {
    this.saying = saying;
    this.links = links;
    this.sources = sources;
    this.names = names;
    this.figure = figure;
    Amounts amounts = saying.amounts(figure);
    this.exact = amounts.money() ? new Amounts(saying.texts(), amounts.unit(), Scale.ONE) : amounts;
  }

  /**
   * @param later whether this is not the beginning of the list
   */
  PostingList of(Page<Posting> page, boolean later) {
    String edition = figure.edition().code();
    String metric = figure.metric().code();
    Cursor next = page.next();
    List<PostingList.PostingLine> lines = page.items().stream().map(this::line).toList();
    return new PostingList(
        lines,
        exact.head(),
        later ? links.page(edition, metric, figure.query()) + "#records" : null,
        next == null ? null : links.pageAfter(edition, metric, figure.query(), next.toString()),
        Links.hasRecords(figure) ? links.records(figure) : null);
  }

  private PostingList.PostingLine line(Posting posting) {
    Fact fact = posting.fact();
    Long reverses = posting.reverses();
    String kind =
        reverses == null
            ? name(Dimension.KIND, fact)
            : saying.texts().text("records.reversal", saying.numbers().count(reverses));
    String type = posting.source().type();
    String source = saying.texts().textOr("source." + type, type) + " " + posting.source().code();
    return new PostingList.PostingLine(
        saying.numbers().count(posting.seq()),
        links.posting(figure.edition().code(), posting.seq()),
        saying.numbers().shortDate(fact.effectiveOn()),
        name(Dimension.SECTION, fact),
        name(Dimension.ECONOMY, fact),
        kind,
        exact.number(fact.quantity()),
        source,
        sources.page(posting.source()),
        posting.commitment().substring(0, LEAF) + "…");
  }

  private String name(Dimension dimension, Fact fact) {
    String value = fact.get(dimension);
    return value.isEmpty() ? "–" : names.of(dimension, value);
  }
}
