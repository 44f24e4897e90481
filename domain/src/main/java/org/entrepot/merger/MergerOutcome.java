package org.entrepot.merger;

import java.util.List;
import org.entrepot.intake.EditOutcome;

/**
 * What a merger did, or its undo.
 *
 * @param edit what it moved
 * @param exhibitors those that it withdrew, for of two in an edition one stays, or reinstated
 */
public record MergerOutcome(EditOutcome edit, List<MergedExhibitor> exhibitors) {

  /** One of the two exhibitors that a company was in an edition. */
  public record MergedExhibitor(String edition, String code) {}

  public MergerOutcome {
    exhibitors = List.copyOf(exhibitors);
  }
}
