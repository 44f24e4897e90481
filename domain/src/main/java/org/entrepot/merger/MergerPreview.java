package org.entrepot.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entrepot.access.Act;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;
import org.entrepot.withdrawal.FigureTrial;
import org.entrepot.withdrawal.MovedFigure;

/**
 * Says which figures a merger, or undoing it, would move, and from what to what, in every edition
 * with records of the companies, by a {@link FigureTrial}. Refuses what {@link MergerDesk} refuses.
 */
@ApplicationScoped
@Transactional
public class MergerPreview {

  @Inject CompanyMerging merging;
  @Inject CompanyMergers mergers;
  @Inject FigureTrial trials;

  /** See {@link MergerDesk#merge}. */
  @Permitted(Permission.RECORDS_WRITE)
  public List<MovedFigure> merge(
      String kept, String gone, String reason, Visibility visibility, Act act) {
    SortedSet<String> editions = new TreeSet<>(mergers.editions(kept));
    editions.addAll(mergers.editions(gone));
    return trials.of(
        editions, visibility, () -> merging.merge(kept, gone, reason, visibility, act));
  }

  /** See {@link MergerDesk#undo}. */
  @Permitted(Permission.RECORDS_WRITE)
  public List<MovedFigure> undo(String gone, String reason, Visibility visibility, Act act) {
    SortedSet<String> editions = new TreeSet<>(mergers.editions(merging.holding(gone).id()));
    return trials.of(editions, visibility, () -> merging.undo(gone, reason, visibility, act));
  }
}
