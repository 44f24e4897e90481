package org.entrepot.merger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.edition.EditionNames;
import org.entrepot.page.Display;
import org.entrepot.page.FormReading;
import org.entrepot.page.FormSum;
import org.entrepot.page.Route;
import org.entrepot.register.Movements;
import org.entrepot.withdrawal.MovedFigure;
import org.jspecify.annotations.Nullable;

/** Companies that look like one, merging two of them once it has shown what that moves. */
@Named("mergersPage")
@RequestScoped
public class MergersPage {

  private static final int LIMIT = 25;

  /** Companies with one identifier. */
  public record DoubleLine(String scheme, String identifier, List<DoubleCompany> companies) {}

  /**
   * One of them.
   *
   * @param merge where it is merged into the first; empty of the first
   */
  public record DoubleCompany(String code, String name, String href, String merge) {}

  /**
   * A merger.
   *
   * @param undone when, by whom and why it was undone; empty while it holds
   * @param undo where it is undone; empty where it was
   */
  public record MergerLine(
      String gone, String kept, String when, String who, String why, String undone, String undo) {}

  /** What one edition's figures would become. */
  public record MergerEffect(String edition, List<Movements.FigureChange> figures) {}

  @Inject MergerDesk desk;
  @Inject MergerPreview preview;
  @Inject Access access;
  @Inject CurrentAct act;
  @Inject Movements movements;
  @Inject EditionNames editions;
  @Inject Route route;
  @Inject Display reader;

  private Page<SameIdentifier> doubles = new Page<>(List.of(), null);
  private Page<CompanyMerger> mergers = new Page<>(List.of(), null);
  private List<MergerEffect> effect = List.of();
  private boolean weighed;
  private @Nullable String problem;

  /** Reads everything before the first byte is written. */
  public void load() {
    Cursor after = route.query("after").map(Cursor::parse).orElse(null);
    doubles = desk.doubles(access.visibility(), after, LIMIT);
    mergers = desk.page(access.visibility(), null, LIMIT);
  }

  public List<DoubleLine> getDoubles() {
    return doubles.items().stream()
        .map(
            same ->
                new DoubleLine(
                    same.scheme(),
                    same.identifier(),
                    same.companies().stream()
                        .map(company -> company(company, same.companies().get(0)))
                        .toList()))
        .toList();
  }

  private DoubleCompany company(
      CompanyMerger.NamedCompany company, CompanyMerger.NamedCompany first) {
    return new DoubleCompany(
        company.code(),
        company.name(),
        record(company.code()),
        company.equals(first)
            ? ""
            : here()
                + "?kept="
                + Route.encodeQuery(first.code())
                + "&gone="
                + Route.encodeQuery(company.code())
                + "#merge");
  }

  private String record(String code) {
    return route.to("desk", "registers", "companies", "records", code);
  }

  private String here() {
    return route.to("desk", "companies");
  }

  public @Nullable String getNext() {
    Cursor next = doubles.next();
    return next == null ? null : here() + "?after=" + Route.encodeQuery(next.toString());
  }

  public @Nullable String getFirst() {
    return route.query("after").isEmpty() ? null : here();
  }

  public List<MergerLine> getMergers() {
    return mergers.items().stream().map(this::line).toList();
  }

  private MergerLine line(CompanyMerger merger) {
    CompanyMerger.UndoneMerger undone = merger.undone();
    return new MergerLine(
        named(merger.gone()),
        named(merger.kept()),
        reader.numbers().time(merger.at(), ZoneOffset.UTC),
        reader.texts().who(merger.by()),
        merger.because(),
        undone == null
            ? ""
            : reader
                .texts()
                .text(
                    "merger.undone.said",
                    reader.numbers().time(undone.at(), ZoneOffset.UTC),
                    reader.texts().who(undone.by()),
                    undone.because()),
        undone == null
            ? here() + "?undo=" + Route.encodeQuery(merger.gone().code()) + "#merge"
            : "");
  }

  private static String named(CompanyMerger.NamedCompany company) {
    return company.name() + " (" + company.code() + ")";
  }

  /** Whether a merger is to be undone, not one to be made. */
  public boolean isUndoing() {
    return !getUndo().isEmpty();
  }

  public String getUndo() {
    return typed("undo");
  }

  public String getKept() {
    return typed("kept");
  }

  public String getGone() {
    return typed("gone");
  }

  public String getReason() {
    return typed("reason");
  }

  private String typed(String name) {
    return route.query(name).map(String::strip).orElse("");
  }

  /** {@code Undo the merger of M-2}. */
  public String getTitle() {
    return isUndoing()
        ? reader.texts().text("merger.undo.title", getUndo())
        : reader.texts().text("merger.title");
  }

  /** Whether the effect has been shown, so that it can be done. */
  public boolean isWeighed() {
    return weighed || (FormReading.isNow() && route.query("weighed").isPresent());
  }

  /** Names what is weighed, for the form. */
  public String getSum() {
    return FormSum.of(String.join(" ", getUndo(), getKept(), getGone()));
  }

  public List<MergerEffect> getEffect() {
    return effect;
  }

  public String getProblem() {
    return Objects.requireNonNullElse(problem, "");
  }

  /** Whether one has just been made or undone. */
  public boolean isDone() {
    return route.query("done").isPresent();
  }

  /** Shows what it moves. */
  public void weigh() {
    try {
      List<MovedFigure> moved =
          isUndoing()
              ? preview.undo(getUndo(), getReason(), access.visibility(), act.required())
              : preview.merge(
                  getKept(), getGone(), getReason(), access.visibility(), act.required());
      effect = effects(moved);
      weighed = true;
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  private List<MergerEffect> effects(List<MovedFigure> moved) {
    Map<String, List<MovedFigure>> byEdition =
        moved.stream()
            .collect(
                Collectors.groupingBy(
                    each -> editions.of(each.either().edition()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byEdition.entrySet().stream()
        .map(each -> new MergerEffect(each.getKey(), movements.changes(each.getValue())))
        .toList();
  }

  /** Does what has been weighed, and leads back to the list. */
  public void finish() throws IOException {
    if (!typed("weighed").equals(getSum())) {
      weigh();
      return;
    }
    try {
      if (isUndoing()) {
        desk.undo(getUndo(), getReason(), access.visibility(), act.required());
      } else {
        desk.merge(getKept(), getGone(), getReason(), access.visibility(), act.required());
      }
      FacesContext.getCurrentInstance().getExternalContext().redirect(here() + "?done=yes");
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }
}
