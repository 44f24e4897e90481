package org.entrepot.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.access.Visibility;
import org.entrepot.event.BusinessEvent;
import org.entrepot.event.EventSubject;
import org.entrepot.event.Events;
import org.entrepot.intake.EditOutcome;
import org.entrepot.withdrawal.WithdrawalNews;
import org.entrepot.withdrawal.WithdrawalNews.ConcernedRecord;

/**
 * Merges two records of one company and parts them again. A company that was merged stays in its
 * register; whoever names it by its code, an import too, names the other.
 *
 * <p>Both throw {@link org.entrepot.NotFound} for a company that is unknown, {@link
 * org.entrepot.RuleBroken} where something is in the way, and {@link org.entrepot.InvalidValue}
 * without a reason.
 */
@ApplicationScoped
@Transactional
public class MergerDesk {

  private static final String MERGED = "company.merged";
  private static final String PARTED = "company.parted";

  @Inject CompanyMerging merging;
  @Inject CompanyMergers mergers;
  @Inject AuditTrail trail;
  @Inject Events events;
  @Inject Clock clock;

  /** Has a company be another from now on. */
  @Permitted(Permission.SHARED_WRITE)
  public EditOutcome merge(
      String kept, String gone, String reason, Visibility visibility, Act act) {
    MergerOutcome merged = merging.merge(kept, gone, reason, visibility, act);
    tell(MERGED, kept, gone, act);
    tell(WithdrawalNews.WITHDRAWN, merged.exhibitors(), act);
    return merged.edit();
  }

  /** Has it be a company of its own again. */
  @Permitted(Permission.SHARED_WRITE)
  public EditOutcome undo(String gone, String reason, Visibility visibility, Act act) {
    String kept = merging.holding(gone).kept().code();
    MergerOutcome parted = merging.undo(gone, reason, visibility, act);
    tell(PARTED, kept, gone, act);
    tell(WithdrawalNews.REINSTATED, parted.exhibitors(), act);
    return parted.edit();
  }

  private void tell(String what, String kept, String gone, Act act) {
    trail.add(act, what, gone + " " + kept);
    events.add(
        new BusinessEvent(
                what,
                new EventSubject("company", gone),
                null,
                clock.instant(),
                CompanyMerging.who(act))
            .with(Map.of("kept", kept)));
  }

  private void tell(String what, List<MergerOutcome.MergedExhibitor> exhibitors, Act act) {
    new WithdrawalNews(trail, events, clock.instant())
        .tell(
            what,
            exhibitors.stream()
                .map(
                    each ->
                        new ConcernedRecord("exhibitor", "exhibitors", each.edition(), each.code()))
                .toList(),
            act);
  }

  /** See {@link CompanyMergers#doubles}; nothing for whoever sees a part. */
  public Page<SameIdentifier> doubles(Visibility visibility, ListPart part) {
    return visibility.isEverything() ? mergers.doubles(part) : new Page<>(List.of(), null);
  }

  /** See {@link CompanyMergers#page}; nothing for whoever sees a part. */
  public Page<CompanyMerger> page(Visibility visibility, ListPart part) {
    return visibility.isEverything() ? mergers.page(part) : new Page<>(List.of(), null);
  }

  /** See {@link CompanyMergers#of}; nothing for whoever sees a part. */
  public List<CompanyMerger> of(String company, Visibility visibility) {
    return visibility.isEverything() ? mergers.of(company) : List.of();
  }
}
