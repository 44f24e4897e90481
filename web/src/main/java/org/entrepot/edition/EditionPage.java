package org.entrepot.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entrepot.Page;
import org.entrepot.access.Access;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.ListAddress;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The page of an edition's status: how it came to it, and what was changed after it was final. */
@Named("editionPage")
@RequestScoped
public class EditionPage {

  private static final int LIMIT = 25;

  @Inject EditionRoute address;
  @Inject EditionDesk desk;
  @Inject VisibleEditions visible;
  @Inject EditionNames names;
  @Inject Access access;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable StatusView view;
  private Page<EditionRevision> revisions = new Page<>(List.of(), null);

  /** An edition in the list of all. */
  public record HeldEdition(String name, String href, String days, String state) {}

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    String code = address.code();
    if (code != null) {
      view =
          desk.history(
              code,
              access.visibility(),
              (edition, history) -> new StatusView(edition, history, reader.texts()));
      revisions = desk.revisions(code, access.visibility(), AskedPart.of(route).part(LIMIT));
    }
  }

  /** Whether there is any edition. */
  public boolean isThere() {
    return view != null;
  }

  public StatusView getView() {
    return Objects.requireNonNull(view);
  }

  /** Name of the edition. */
  public String getTitle() {
    return view == null ? reader.texts().text("nav.editions") : view.getName();
  }

  /** All that the reader sees, the latest first. */
  public List<HeldEdition> getAll() {
    return visible.latestFirst().stream()
        .map(
            edition ->
                new HeldEdition(
                    names.of(edition),
                    edition.code().equals(getView().code()) ? "" : address.page(edition.code()),
                    reader.numbers().days(edition.startsOn(), edition.endsOn()),
                    edition.status().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Whether it is, or ever was, changed after it was final. */
  public boolean isRevisable() {
    return getView().isFinalised() || !revisions.items().isEmpty();
  }

  public List<RevisionLine> getRevisions() {
    RevisionLines lines = new RevisionLines(getView().zone(), reader.texts(), route);
    return revisions.items().stream().map(lines::line).toList();
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(here(), revisions).at("revisions");
  }

  private ListAddress here() {
    return new ListAddress(address.page(getView().code()), Map.of());
  }
}
