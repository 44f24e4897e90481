package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.home.HomeDesk;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** The headline of the edition at work, its days, and what moved it since somebody last looked. */
@Named("homeFigure")
@RequestScoped
public class HomeFigure {

  @Inject EditionView view;
  @Inject FigureMoves moves;
  @Inject Figures figures;
  @Inject Metrics metrics;
  @Inject Editions editions;
  @Inject HomeDesk desk;
  @Inject Access access;
  @Inject Display reader;
  @Inject Route route;
  @Inject Clock clock;

  private @Nullable Headline headline;
  private @Nullable FigureWeek week;
  private @Nullable FigureMoveLines moved;
  private @Nullable Instant visit;
  private SinceChoice since = SinceChoice.DAY;
  private String edition = "";
  private String href = "";

  /** Reads before the first byte is written. */
  public void load() {
    view.find().ifPresent(this::read);
  }

  private void read(Edition found) {
    Instant now = clock.instant();
    visit = access.who() == null ? null : desk.previousSignIn().orElse(null);
    since = SinceChoice.of(route.query("since"), visit);
    FigureSentences saying = new FigureSentences(reader.texts(), editions);
    FigureLinks links = new FigureLinks(route);
    FigureName name = new FigureName(found.code(), metrics.headline().code());
    edition = view.called(found);
    if (figures
        .find(name.edition(), name.metric(), FigureQuery.LIVE, access.visibility())
        .isEmpty()) {
      return;
    }
    FigureMove move =
        moves.since(
            name,
            new KnownAt.AtInstant(since.instant(visit, now, found.timeZone())),
            access.visibility());
    href = links.page(name.edition(), name.metric(), FigureQuery.LIVE);
    headline = Headline.of(move.figure(), saying, now);
    week = new FigureWeeks(figures, access.visibility(), saying, links).of(move.figure());
    moved = FigureMoveLines.of(move, saying);
  }

  /** Null while no edition has records, and for whoever does not see the headline. */
  public @Nullable Headline getHeadline() {
    return headline;
  }

  public @Nullable FigureWeek getWeek() {
    return week;
  }

  public FigureMoveLines getMoved() {
    return Objects.requireNonNull(moved);
  }

  /** {@code Sixth edition, 2023}; empty while none has records. */
  public String getEdition() {
    return edition;
  }

  /** The page of the figure. */
  public String getHref() {
    return href;
  }

  /** Since when; the last visit only where there was one. */
  public List<SelectOption> getChoices() {
    return Arrays.stream(SinceChoice.values())
        .filter(choice -> choice != SinceChoice.VISIT || visit != null)
        .map(
            choice ->
                new SelectOption(
                    choice.key(),
                    reader.texts().text("moves.since." + choice.key()),
                    choice == since))
        .toList();
  }
}
