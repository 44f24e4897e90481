package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The views that a person has saved: above the list of a register, and all on a page of theirs. */
@Named("viewsPage")
@RequestScoped
public class ViewsPage {

  /** A view, and whether it is what the page shows. */
  public record ViewLine(String register, String title, String name, String href, boolean now) {}

  /** What somebody wanted to save and may not, to be put right. */
  public record RefusedView(String register, String edition, String query, String name) {}

  @Inject ViewShelf shelf;
  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject ColumnNames names;
  @Inject CurrentAct act;
  @Inject Access access;
  @Inject Display reader;
  @Inject Route route;
  @Inject HttpServletRequest request;

  private @Nullable String problem;
  private @Nullable RefusedView refused;
  private final ReadOnce<List<ViewLine>> lines = new ReadOnce<>(this::readLines);

  /** Does what a form asks for, before the first byte is written. */
  public void load() throws IOException {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    try {
      if (route.query("keep").isPresent()) {
        keep();
      } else if (route.query("drop").isPresent()) {
        shelf.remove(text("register"), text("name"), act.required());
        PageAnswer.lead(route.to("desk", "views"));
      }
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  private void keep() throws IOException {
    String query = Objects.toString(request.getParameter("query"), "");
    refused = new RefusedView(text("register"), text("edition"), query, text("name"));
    SavedView view = SavedView.of(text("register"), text("name"), query);
    shelf.save(view, act.required());
    PageAnswer.lead(href(view));
  }

  private String text(String parameter) {
    return route.query(parameter).orElse("");
  }

  public String getProblem() {
    return Objects.toString(problem, "");
  }

  /** What may not be saved; null where nothing was refused. */
  public @Nullable RefusedView getRefused() {
    return refused;
  }

  /** Those of the register that is open. */
  public List<ViewLine> getHere() {
    return address
        .register()
        .map(in -> lines.get().stream().filter(is(in.register().name())).toList())
        .orElse(List.of());
  }

  private static Predicate<ViewLine> is(String register) {
    return line -> line.register().equals(register);
  }

  /** All of them. */
  public List<ViewLine> getAll() {
    return lines.get();
  }

  private List<ViewLine> readLines() {
    String person = access.signedInName();
    String now = address.register().isPresent() ? getQuery() : null;
    return shelf.of(person).stream()
        .map(
            view ->
                new ViewLine(
                    view.register(),
                    title(view),
                    view.name(),
                    href(view),
                    view.query().equals(now)))
        .toList();
  }

  private String title(SavedView view) {
    return registers.all().stream()
        .filter(each -> each.name().equals(view.register()))
        .map(names::of)
        .findFirst()
        .orElse(view.register());
  }

  private String href(SavedView view) {
    String edition = text("edition").isEmpty() ? address.code() : text("edition");
    String of = edition == null ? "" : "edition=" + Route.encodeQuery(edition);
    String query =
        of.isEmpty() || view.query().isEmpty() ? of + view.query() : of + "&" + view.query();
    String list = route.to("desk", "registers", view.register());
    return query.isEmpty() ? list : list + "?" + query;
  }

  /**
   * What of the open list's address a view keeps: all but the edition and the place in the list.
   */
  public String getQuery() {
    VisibleRegister in = address.register().orElseThrow();
    Register register = in.register();
    return ListBehind.query(address.here(register, address.understood(in)), register);
  }
}
