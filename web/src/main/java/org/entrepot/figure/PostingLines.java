package org.entrepot.figure;

import java.util.List;
import java.util.Map;
import org.entrepot.Page;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.AmountScale;
import org.entrepot.page.Amounts;
import org.entrepot.page.AskedPart;

/** Writes postings as lines of a table. */
final class PostingLines {

  /** Postings on a page. */
  static final int LIMIT = 25;

  private static final int LEAF = 8;

  private final FigureSentences saying;
  private final FigureLinks links;
  private final SourceLinks sources;
  private final DimensionNames names;
  private final Figure figure;
  private final Amounts exact;

  PostingLines(
      FigureSentences saying,
      FigureLinks links,
      SourceLinks sources,
      DimensionNames names,
      Figure figure) {
    this.saying = saying;
    this.links = links;
    this.sources = sources;
    this.names = names;
    this.figure = figure;
    Amounts amounts = saying.amounts(figure);
    this.exact =
        amounts.money() ? new Amounts(saying.texts(), amounts.unit(), AmountScale.ONE) : amounts;
  }

  PostingList of(Page<Posting> page, AskedPart asked) {
    String edition = figure.edition().code();
    String metric = figure.metric().code();
    Map<PostingSource, String> called =
        sources.names(page.items().stream().map(Posting::source).distinct().toList());
    List<PostingList.PostingLine> lines =
        page.items().stream().map(posting -> line(posting, called)).toList();
    return new PostingList(
        lines,
        exact.head(),
        asked.links(links.list(edition, metric, figure.query()), page).at("records"),
        FigureLinks.hasPostings(figure) ? links.postings(figure) : null,
        FigureLinks.hasPostings(figure) ? links.postingsFile(figure) : null);
  }

  private PostingList.PostingLine line(Posting posting, Map<PostingSource, String> called) {
    Fact fact = posting.fact();
    Long reverses = posting.reverses();
    String kind =
        reverses == null
            ? kind(fact.get(Dimension.KIND))
            : saying.texts().text("records.reversal", saying.numbers().count(reverses));
    String type = posting.source().type();
    String code = saying.texts().textOr("source." + type, type) + " " + posting.source().code();
    return new PostingList.PostingLine(
        saying.numbers().count(posting.seq()),
        links.posting(figure.edition().code(), posting.seq()),
        saying.numbers().shortDate(fact.effectiveOn()),
        name(Dimension.SECTION, fact),
        name(Dimension.ECONOMY, fact),
        kind,
        exact.number(fact.quantity()),
        called.getOrDefault(posting.source(), code),
        sources.page(posting.source()),
        posting.commitment().substring(0, LEAF) + "…");
  }

  private String kind(String word) {
    return word.isEmpty() ? "–" : saying.kind(names, word);
  }

  private String name(Dimension dimension, Fact fact) {
    String value = fact.get(dimension);
    return value.isEmpty() ? "–" : names.of(dimension, value);
  }
}
