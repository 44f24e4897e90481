package org.entrepot.register;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entrepot.Problem;
import org.entrepot.access.Act;
import org.entrepot.access.CurrentAct;
import org.entrepot.edition.ReasonText;
import org.entrepot.page.FormReading;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.entrepot.withdrawal.TriedChange;
import org.jspecify.annotations.Nullable;

/**
 * A form that changes records once it has shown what that moves: what was shown is named by a sum
 * in the form, and whoever has typed something else since is shown the effect of that first.
 */
public abstract class WeighedForm<T extends TriedChange> {

  /** Nobody has to say why before the effect is known, and a trial leaves nothing. */
  private static final ReasonText NOT_YET = new ReasonText("-");

  @Inject CurrentAct act;
  @Inject Movements movements;
  @Inject Route route;

  private @Nullable T tried;
  private final ReadOnce<List<RecordField>> fields = new ReadOnce<>(this::readFields);

  abstract List<RecordField> readFields();

  /** Whether something that was typed means several things; throws what is wrong with it. */
  abstract boolean isUnclear();

  /** Names what is weighed, for the form. */
  public abstract String getSum();

  /** Whether the edition is final, so that every change needs a reason. */
  public abstract boolean isFinalised();

  abstract T attempt(ReasonText reason, Act by);

  /** Does it, and says where it is shown what that moved. */
  abstract String save(@Nullable ReasonText reason, Act by);

  /** Keeps why it may not be so. */
  abstract void refuse(Problem why);

  /** Why it may not be so, or empty. */
  public abstract String getProblem();

  abstract List<FieldDifference> differences(T tried);

  /** What there is to fill in, with what was typed. */
  public List<RecordField> getFields() {
    return fields.get();
  }

  /** Shows what it would move. */
  public void weigh() {
    fields.forget();
    try {
      tried = isUnclear() ? null : attempt();
    } catch (Problem cannot) {
      refuse(cannot);
    }
  }

  private T attempt() {
    ReasonText reason = reason();
    return attempt(reason == null ? NOT_YET : reason, act.required());
  }

  /** Does what has been weighed, and leads to what that moved. */
  public void finish() throws IOException {
    fields.forget();
    try {
      if (!route.query("saving").equals(Optional.of(getSum()))) {
        weigh();
        return;
      }
      String done = save(reason(), act.required());
      PageAnswer.lead(done);
    } catch (Problem cannot) {
      refuse(cannot);
      showAgain();
    }
  }

  /** A reason that is missing is asked for beside the effect; what is refused has none. */
  private void showAgain() {
    try {
      tried = attempt();
    } catch (Problem known) {
      tried = null;
    }
  }

  private @Nullable ReasonText reason() {
    return ReasonText.parse(route.query("because").orElse(null));
  }

  /** The reason that was typed. */
  public String getReason() {
    return route.query("because").orElse("");
  }

  /** Whether the effect is shown. */
  public boolean isWeighed() {
    return tried != null;
  }

  /** Whether there is anything to do; what is sent was, as it is read. */
  public boolean isChanging() {
    return FormReading.isNow()
        ? route.query("saving").isPresent()
        : tried != null && tried.edit().changed();
  }

  /** Whether a reason is asked for: of what moves anything that counts, and of what is final. */
  public boolean isReasoned() {
    return isFinalised()
        || !getReason().isEmpty()
        || (tried != null && !tried.edit().moved().isEmpty());
  }

  /** What changes, as it is and as it would be. */
  public List<FieldDifference> getDifferences() {
    return tried == null ? List.of() : differences(tried);
  }

  /** What is said where no figure moves as a whole: that nothing does, or that its parts do. */
  public String getUnmoved() {
    if (tried == null || !isChanging()) {
      return "";
    }
    return movements.unmoved(tried.effect());
  }

  /** Figures that it would move. */
  public List<Movements.FigureChange> getEffect() {
    return tried == null ? List.of() : movements.changes(tried.figures());
  }
}
