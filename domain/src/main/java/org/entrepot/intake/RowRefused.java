package org.entrepot.intake;

import java.util.List;
import java.util.Objects;
import org.entrepot.InvalidValue;

/** A record may not become what somebody wants it to be: each reason with its column. */
public class RowRefused extends InvalidValue {

  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> refusals;

  /**
   * @param refusals at least one
   */
  public RowRefused(List<Refusal> refusals) {
    this(refusals.get(0), List.copyOf(refusals));
  }

  private RowRefused(Refusal first, List<Refusal> refusals) {
    super(
        first.code(),
        Objects.requireNonNullElse(first.column(), "fields"),
        first.value(),
        first.hint());
    this.refusals = refusals;
  }

  /** The refusal for somebody who knows a column by another name. */
  public RowRefused calling(String column, String other) {
    return new RowRefused(
        refusals.stream()
            .map(each -> column.equals(each.column()) ? each.calling(other) : each)
            .toList());
  }

  public List<Refusal> refusals() {
    return refusals;
  }
}
