package org.entrepot.merger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.edition.EditionNames;
import org.entrepot.intake.EditOutcome;
import org.entrepot.page.Display;
import org.entrepot.page.FormReading;
import org.entrepot.page.FormSum;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.entrepot.register.CompanyPicker;
import org.entrepot.register.Movements;
import org.entrepot.register.OwnSaves;
import org.entrepot.register.RecordField;
import org.entrepot.withdrawal.MovedFigure;
import org.jspecify.annotations.Nullable;

/** Merges two companies, or parts them again, once it has shown what that changes and moves. */
@Named("mergerForm")
@RequestScoped
public class MergerForm {

  static final String KEPT = "kept";
  static final String GONE = "gone";
  static final String UNDO = "undo";

  /** What one edition's figures would become. */
  public record MergerEffect(String edition, List<Movements.FigureChange> figures) {}

  /** Records of one register that change hands. */
  public record HandedRecords(String register, String moved, String withdrawn) {}

  @Inject MergerDesk desk;
  @Inject MergerPreview preview;
  @Inject MergerWords words;
  @Inject CompanyPicker picker;
  @Inject Access access;
  @Inject CurrentAct act;
  @Inject Movements movements;
  @Inject OwnSaves saves;
  @Inject EditionNames editions;
  @Inject Route route;
  @Inject Display reader;

  private final ReadOnce<String> kept = new ReadOnce<>(() -> picker.read(KEPT, typed(KEPT)));
  private final ReadOnce<String> gone = new ReadOnce<>(() -> picker.read(GONE, typed(GONE)));
  private final ReadOnce<List<RecordField>> fields = new ReadOnce<>(this::readFields);
  private @Nullable CompanyMerger merger;
  private List<MovedFigure> moved = List.of();
  private boolean weighed;
  private @Nullable String problem;

  private String typed(String name) {
    return route.query(name).map(String::strip).orElse("");
  }

  /** Whether a merger is to be undone, not one to be made. */
  public boolean isUndoing() {
    return !getUndo().isEmpty();
  }

  /** Code of the company whose merger is to be undone; else empty. */
  public String getUndo() {
    return typed(UNDO);
  }

  /** The two companies, to be picked by their names. */
  public List<RecordField> getFields() {
    return fields.get();
  }

  private List<RecordField> readFields() {
    return List.of(
        picker.field(KEPT, reader.texts().text("merger.kept"), kept.get()),
        picker.field(GONE, reader.texts().text("merger.gone"), gone.get()));
  }

  public String getReason() {
    return typed("reason");
  }

  /** {@code Undo the merger of Twin Gesellschaft mbH}. */
  public String getTitle() {
    if (!isUndoing()) {
      return reader.texts().text("merger.title");
    }
    return reader.texts().text("merger.undo.title", isNamed() ? getGone().name() : getUndo());
  }

  /** Whether it is known which two companies it is about. */
  public boolean isNamed() {
    return named() != null;
  }

  private @Nullable CompanyMerger named() {
    if (merger == null && isUndoing()) {
      merger =
          desk.of(getUndo(), access.visibility()).stream()
              .filter(each -> each.undone() == null && each.gone().code().equals(getUndo()))
              .findFirst()
              .orElse(null);
    }
    return merger;
  }

  private CompanyMerger required() {
    CompanyMerger known = Objects.requireNonNull(named());
    words.read(List.of(known));
    return known;
  }

  /** The company that stays. */
  public MergedCompany getKept() {
    return words.of(required().kept());
  }

  /** The company that becomes another, or one of its own again. */
  public MergedCompany getGone() {
    return words.of(required().gone());
  }

  /** What changes hands, register by register. */
  public List<HandedRecords> getRecords() {
    return required().records().stream()
        .map(
            each ->
                new HandedRecords(
                    words.kind(each), words.count(each.moved()), words.count(each.withdrawn())))
        .toList();
  }

  /** Whether the effect has been shown, so that it can be done. */
  public boolean isWeighed() {
    return weighed || (FormReading.isNow() && route.query("weighed").isPresent());
  }

  /** Names what is weighed, for the form. */
  public String getSum() {
    return FormSum.of(
        isUndoing() ? UNDO + " " + getUndo() : String.join(" ", kept.get(), gone.get()));
  }

  /** What figures would become, edition by edition. */
  public List<MergerEffect> getEffect() {
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

  public String getProblem() {
    return Objects.requireNonNullElse(problem, "");
  }

  /** Shows what it moves. */
  public void weigh() {
    fields.forget();
    try {
      if (isClear()) {
        TriedMerger tried = attempt();
        merger = tried.merger();
        moved = tried.figures();
        weighed = true;
      }
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  /** Whether each name that was typed means one company; says so where it means several. */
  private boolean isClear() {
    if (isUndoing()) {
      return true;
    }
    getSum();
    boolean clear = !picker.isUnclear(KEPT) && !picker.isUnclear(GONE);
    problem = clear ? null : reader.texts().text("record.several");
    return clear;
  }

  private TriedMerger attempt() {
    return isUndoing()
        ? preview.undo(getUndo(), getReason(), access.visibility(), act.required())
        : preview.merge(kept.get(), gone.get(), getReason(), access.visibility(), act.required());
  }

  /** Does what has been weighed, and leads to what that moved. */
  public void finish() throws IOException {
    if (!typed("weighed").equals(getSum())) {
      weigh();
      return;
    }
    try {
      EditOutcome edit = finished();
      PageAnswer.lead(MergersPage.address(route) + "?saved=" + saves.keep(edit));
    } catch (Problem cannot) {
      problem = cannot.message(reader.getLocale());
    }
  }

  private EditOutcome finished() {
    return isUndoing()
        ? desk.undo(getUndo(), getReason(), access.visibility(), act.required())
        : desk.merge(kept.get(), gone.get(), getReason(), access.visibility(), act.required());
  }
}
