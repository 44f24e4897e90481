package org.entrepot.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entrepot.access.Act;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;
import org.entrepot.withdrawal.FigureTrial;

/**
 * Says which records a merger would change, and which figures it, or undoing it, would move in
 * every edition with records of the companies, by a {@link FigureTrial}. Refuses what {@link
 * MergerDesk} refuses.
 */
@ApplicationScoped
@Transactional
public class MergerPreview {

  @Inject CompanyMerging merging;
  @Inject CompanyMergers mergers;
  @Inject FigureTrial trials;

  /** See {@link MergerDesk#merge}. */
  @Permitted(Permission.SHARED_WRITE)
  public TriedMerger merge(
      String kept, String gone, String reason, Visibility visibility, Act act) {
    SortedSet<String> editions = new TreeSet<>(mergers.editions(kept));
    editions.addAll(mergers.editions(gone));
    return trials.of(
        editions,
        visibility,
        () -> {
          merging.merge(kept, gone, reason, visibility, act);
          return merging.holding(gone);
        },
        TriedMerger::new);
  }

  /** See {@link MergerDesk#undo}. */
  @Permitted(Permission.SHARED_WRITE)
  public TriedMerger undo(String gone, String reason, Visibility visibility, Act act) {
    CompanyMerger merger = merging.holding(gone);
    SortedSet<String> editions = new TreeSet<>(mergers.editions(merger.id()));
    return trials.of(
        editions,
        visibility,
        () -> {
          merging.undo(gone, reason, visibility, act);
          return merger;
        },
        TriedMerger::new);
  }
}
