package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Visibility;
import org.entrepot.api.TableFile;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.jspecify.annotations.Nullable;

/** The postings that make a figure as a table to take away, of any number of rows. */
@ApplicationScoped
class FigurePostingTable {

  private static final int AT_ONCE = 1_000;

  private static final List<String> HEADER =
      List.of(
          "seq",
          "recorded_at",
          "effective_on",
          "account",
          "quantity",
          "unit",
          "economy",
          "origin",
          "section",
          "pavilion",
          "delegation",
          "kind",
          "party",
          "traits",
          "record",
          "code",
          "revision",
          "reverses",
          "reason",
          "commitment");

  @Inject Figures figures;

  /**
   * The table, of which nothing has been read.
   *
   * @param state the same for as long as the table is
   * @param read what is wrong with the question is said here, before the first row is sent
   */
  record AskedTable(String state, Supplier<TableFile> read) {}

  AskedTable of(FigureName name, FigureQuery query, Visibility visibility) {
    Figure figure = figures.figure(name.edition(), name.metric(), query, visibility);
    KnownAt pins = new KnownAt.KnownAtPositions(figure.reading().positions());
    boolean none = !FigureLinks.hasPostings(figure) && figure.basis() == FigureBasis.PUBLISHED;
    return new AskedTable(
        called(name) + pins,
        () ->
            none
                ? new TableFile(called(name), HEADER, consumer -> {})
                : read(name, query.at(pins), visibility));
  }

  private TableFile read(FigureName name, FigureQuery pinned, Visibility visibility) {
    Page<Posting> first = figures.postings(name, pinned, visibility, ListPart.first(AT_ONCE));
    TableFile.TableRows rows =
        consumer -> {
          Page<Posting> page = first;
          send(page, consumer);
          Cursor next = page.next();
          while (next != null) {
            page = figures.postings(name, pinned, visibility, ListPart.after(next, AT_ONCE));
            send(page, consumer);
            next = page.next();
          }
        };
    return new TableFile(called(name), HEADER, rows);
  }

  private static String called(FigureName name) {
    return name.edition() + "-" + name.metric();
  }

  private static void send(Page<Posting> page, Consumer<List<String>> consumer) {
    page.items().forEach(posting -> consumer.accept(row(posting)));
  }

  private static List<String> row(Posting posting) {
    Fact fact = posting.fact();
    return List.of(
        Long.toString(posting.seq()),
        posting.recordedAt().toString(),
        fact.effectiveOn().toString(),
        fact.account(),
        fact.quantity().toPlainString(),
        fact.unit(),
        fact.get(Dimension.ECONOMY),
        fact.origin(),
        fact.get(Dimension.SECTION),
        fact.get(Dimension.PAVILION),
        fact.get(Dimension.DELEGATION),
        fact.get(Dimension.KIND),
        fact.party(),
        String.join(" ", fact.traits()),
        posting.source().type(),
        posting.source().code(),
        Integer.toString(posting.revision()),
        text(posting.reverses()),
        text(posting.reason()),
        posting.commitment());
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
