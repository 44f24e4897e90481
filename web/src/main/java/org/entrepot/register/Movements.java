package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.access.Access;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionNames;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Figure;
import org.entrepot.figure.FigureQuery;
import org.entrepot.figure.Figures;
import org.entrepot.figure.KnownAt;
import org.entrepot.figure.LedgerDesk;
import org.entrepot.figure.Metric;
import org.entrepot.intake.EditOutcome;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.entrepot.page.Amounts;
import org.entrepot.page.Display;
import org.entrepot.page.Messages;
import org.entrepot.page.Numbers;
import org.entrepot.page.Route;
import org.entrepot.withdrawal.FigureEffect;
import org.entrepot.withdrawal.MovedFigure;
import org.jspecify.annotations.Nullable;

/** Shows what a correction moved: the postings that it made and the figures that differ by them. */
@RequestScoped
public class Movements {

  private static final int LIMIT = 20;
  private static final Pattern SPAN =
      Pattern.compile("([A-Za-z0-9._-]{1,44}):([0-9]{1,18})-([0-9]{1,18})");

  /** What happened in one edition's ledger. */
  public record MovedEdition(
      String edition, String count, List<MovedLine> postings, List<FigureChange> figures) {}

  /** A posting. */
  public record MovedLine(
      String seq, String href, String account, String quantity, String economy, String kind) {}

  /**
   * A figure before and after.
   *
   * @param difference with its sign; empty where there was no value, or there is none
   */
  public record FigureChange(
      String name, String href, String before, String after, String difference) {}

  @Inject Editions editions;
  @Inject EditionNames names;
  @Inject Access access;
  @Inject LedgerDesk ledgers;
  @Inject Figures figures;
  @Inject EconomyTexts economies;
  @Inject Display reader;
  @Inject Route route;

  /** {@code ciie-6:18204-18206,ciie-5:17020-17022}, as an address has it. */
  static String text(EditOutcome edit) {
    return edit.moved().isEmpty()
        ? "nothing"
        : edit.moved().entrySet().stream()
            .map(
                each ->
                    each.getKey() + ":" + each.getValue().before() + "-" + each.getValue().after())
            .collect(Collectors.joining(","));
  }

  /** What such a text says; what cannot be read is left out. */
  List<MovedEdition> of(String text) {
    List<MovedEdition> moved = new ArrayList<>();
    for (String each : text.split(",", LIMIT)) {
      Matcher span = SPAN.matcher(each);
      if (span.matches() && isForwards(span)) {
        Edition edition = editions.get(span.group(1));
        Visibility visibility = access.visibility(edition);
        moved.add(
            moved(
                edition, visibility, Long.parseLong(span.group(2)), Long.parseLong(span.group(3))));
      }
    }
    return moved;
  }

  private static boolean isForwards(Matcher span) {
    return Long.parseLong(span.group(2)) <= Long.parseLong(span.group(3));
  }

  private MovedEdition moved(Edition edition, Visibility visibility, long before, long after) {
    int most = (int) Math.max(1, Math.min(LIMIT, after - before));
    List<MovedLine> lines =
        ledgers
            .page(edition, visibility, ListPart.after(new Cursor(Long.toString(before)), most))
            .items()
            .stream()
            .map(posting -> line(edition, posting))
            .toList();
    return new MovedEdition(
        names.of(edition),
        reader.texts().text("record.moved.count", reader.numbers().count(after - before)),
        lines,
        changes(edition, visibility, before, after));
  }

  private MovedLine line(Edition edition, Posting posting) {
    String seq = Long.toString(posting.seq());
    return new MovedLine(
        reader.numbers().count(posting.seq()),
        route.to("editions", edition.code(), "postings", seq),
        reader.texts().textOr("account." + posting.fact().account(), posting.fact().account()),
        quantity(posting.fact()),
        economies.of(posting.fact().get(Dimension.ECONOMY)),
        kind(posting.fact().get(Dimension.KIND)));
  }

  private String kind(String word) {
    return word.isEmpty() ? "" : reader.texts().textOr("word." + word, word);
  }

  /** What is counted is a number and has no unit. */
  private String quantity(Fact fact) {
    return fact.unit().equals(Metric.ONE)
        ? reader.numbers().decimal(fact.quantity(), 0)
        : reader.numbers().decimal(fact.quantity(), 2) + " " + fact.unit();
  }

  private List<FigureChange> changes(
      Edition edition, Visibility visibility, long before, long after) {
    Map<String, Figure> then =
        all(edition, visibility, before).stream()
            .collect(Collectors.toMap(each -> each.metric().code(), Function.identity()));
    return all(edition, visibility, after).stream()
        .filter(now -> differs(now, then.get(now.metric().code())))
        .map(now -> change(new MovedFigure(then.get(now.metric().code()), now)))
        .toList();
  }

  private List<Figure> all(Edition edition, Visibility visibility, long position) {
    return figures.all(
        edition.code(), FigureQuery.LIVE.at(new KnownAt.KnownAtPosition(position)), visibility);
  }

  private static boolean differs(Figure now, @Nullable Figure then) {
    return then != null && then.value().compareTo(now.value()) != 0;
  }

  /** Figures that would move, before and after. */
  public List<FigureChange> changes(List<MovedFigure> moved) {
    return moved.stream().map(this::change).toList();
  }

  private FigureChange change(MovedFigure moved) {
    Figure either = moved.either();
    String before = text(moved.before());
    String after = text(moved.after());
    boolean alike = before.equals(after);
    return new FigureChange(
        either.metric().name().in(reader.getLocale()),
        route.to("editions", either.edition().code(), "figures", either.metric().code()),
        alike ? exact(moved.before()) : before,
        alike ? exact(moved.after()) : after,
        difference(moved));
  }

  private String difference(MovedFigure moved) {
    Figure before = moved.before();
    Figure after = moved.after();
    if (before == null || after == null) {
      return "";
    }
    BigDecimal difference = after.value().subtract(before.value());
    Amounts amounts = Amounts.of(reader.texts(), after.unit(), difference);
    return Numbers.plus(difference) + amounts.sentence(difference);
  }

  /** What is said where no figure moves as a whole: which parts of them do. */
  String unmoved(FigureEffect effect) {
    return unmoved(effect, reader.texts());
  }

  static String unmoved(FigureEffect effect, Messages texts) {
    String by =
        effect.parts().stream()
            .map(moved -> moved.part().by())
            .distinct()
            .sorted()
            .map(dimension -> texts.text("effect.by." + dimension.key()))
            .collect(Collectors.joining(texts.text("list.separator")));
    return by.isEmpty() ? texts.text("withdrawal.none") : texts.text("effect.parts", by);
  }

  private String text(@Nullable Figure figure) {
    return figure == null
        ? reader.texts().text("withdrawal.nothing")
        : figure.text().in(reader.getLocale());
  }

  /** What moves by less than figures are rounded to is seen before it is rounded. */
  private String exact(@Nullable Figure figure) {
    return figure == null ? "" : figure.exactText().in(reader.getLocale());
  }
}
