package org.entrepot.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entrepot.InvalidValue;
import org.entrepot.Problem;
import org.entrepot.Stale;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page where people say which published figures are comparable. */
@Named("publishedPage")
@RequestScoped
public class PublishedPage {

  @Inject PublishedDesk desk;
  @Inject Editions editions;
  @Inject Access access;
  @Inject PublishedMeasures measures;
  @Inject PublishedParts parts;
  @Inject CurrentAct act;
  @Inject Display reader;
  @Inject Route route;
  @Inject HttpServletRequest request;

  private @Nullable String problem;
  private @Nullable List<PublishedGroup> groups;

  /** Does what a button of the form asks for, before the first byte is written. */
  public void load() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    String decision = request.getParameter("decide");
    if (!faces.isPostback() || decision == null) {
      return;
    }
    try {
      decide(Decision.parse(decision));
      ExternalContext external = faces.getExternalContext();
      external.redirect(route.to("desk", "published-figures"));
    } catch (Problem refused) {
      problem = refused.message(reader.getLocale());
    }
  }

  void decide(Decision decision) {
    Optional<String> expo = decision.expo();
    if (expo.isPresent()) {
      desk.tieAll(
          expo.get(),
          new PublishedTie.WantedTie(decision.of(), decision.comparable(), null),
          act.required(),
          access.visibility());
      return;
    }
    PublishedFigure seen = seen(decision);
    desk.tie(seen, wish(seen.id(), decision.comparable(), route), act.required());
  }

  /**
   * What the row of a figure says.
   *
   * @throws InvalidValue if no metric is chosen
   */
  static PublishedTie.WantedTie wish(long id, boolean comparable, Route route) {
    String metric =
        route
            .query("metric-" + id)
            .orElseThrow(() -> new InvalidValue("published.metric", "metric", null));
    String note = route.query("note-" + id).map(String::strip).orElse(null);
    return new PublishedTie.WantedTie(metric, comparable, note);
  }

  /** The figure, if it is still as it was when the page was made. */
  private PublishedFigure seen(Decision decision) {
    long id = decision.id();
    return editions.all().stream()
        .map(Edition::expo)
        .distinct()
        .flatMap(expo -> desk.all(expo, access.visibility()).stream())
        .filter(figure -> figure.id() == id && figure.revision() == decision.revision())
        .findFirst()
        .orElseThrow(() -> new Stale(id));
  }

  /** What is wrong with the last decision; empty if nothing is. */
  public String getProblem() {
    return Optional.ofNullable(problem).orElse("");
  }

  /** Whether the last decision was about this figure, and is refused: its fields stay in sight. */
  public boolean isOpen(long id) {
    return problem != null
        && Optional.ofNullable(request.getParameter("decide"))
            .filter(decision -> decision.startsWith(id + ":"))
            .isPresent();
  }

  public List<PublishedGroup> getGroups() {
    List<PublishedGroup> known = groups;
    if (known == null) {
      PublishedGroups writing = new PublishedGroups(reader.texts(), editions, measures, parts);
      known =
          editions.all().stream()
              .map(Edition::expo)
              .distinct()
              .flatMap(expo -> writing.of(expo, desk.all(expo, access.visibility())).stream())
              .toList();
      groups = known;
    }
    return known;
  }

  /**
   * What a button says: {@code 17:3:YES} of a figure at a revision, {@code ciie:exhibitors:NO} of
   * all of a name.
   */
  record Decision(String first, String of, boolean comparable) {

    static Decision parse(String text) {
      String[] parts = text.split(":", -1);
      if (parts.length != 3 || !parts[2].matches("YES|NO")) {
        throw new InvalidValue("published.comparable", "decide", text);
      }
      return new Decision(parts[0], parts[1], parts[2].equals("YES"));
    }

    Optional<String> expo() {
      return first.matches("[0-9]{1,18}") && of.matches("[0-9]{1,18}")
          ? Optional.empty()
          : Optional.of(first);
    }

    long id() {
      return Long.parseLong(first);
    }

    long revision() {
      return Long.parseLong(of);
    }
  }
}
