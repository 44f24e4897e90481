package org.entrepot.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.access.Act;
import org.entrepot.access.Visibility;
import org.entrepot.edition.GivenReasons;
import org.entrepot.edition.ReasonText;

/** Merges companies and parts them again in the caller's transaction, and tells nobody. */
@ApplicationScoped
class CompanyMerging {

  @Inject CompanyMergers mergers;
  @Inject GivenReasons reasons;
  @Inject Clock clock;

  MergerOutcome merge(String kept, String gone, String reason, Visibility visibility, Act act) {
    requireAll(visibility, gone);
    ReasonText because = ReasonText.required(reason);
    mergers.turn(List.of(kept, gone));
    require(kept, gone);
    give(because, act, gone);
    return mergers.merge(new MergerWish(kept, gone, because.text(), who(act), clock.instant()));
  }

  MergerOutcome undo(String gone, String reason, Visibility visibility, Act act) {
    requireAll(visibility, gone);
    ReasonText because = ReasonText.required(reason);
    CompanyMerger seen = holding(gone);
    mergers.turn(List.of(seen.kept().code(), gone));
    CompanyMerger merger = holding(gone);
    give(because, act, gone);
    return mergers.undo(
        merger, new CompanyMerger.UndoneMerger(clock.instant(), who(act), because.text()));
  }

  CompanyMerger holding(String gone) {
    return mergers.holding(gone).orElseThrow(() -> new RuleBroken("company.not-merged", gone));
  }

  private void require(String kept, String gone) {
    for (String company : List.of(kept, gone)) {
      if (!mergers.exists(company)) {
        throw new NotFound("company.none", company);
      }
      mergers
          .holding(company)
          .ifPresent(
              merger -> {
                throw new RuleBroken("company.merged", company, "", merger.kept().code());
              });
    }
    if (kept.equals(gone)) {
      throw new RuleBroken("company.itself", kept);
    }
    mergers.of(gone).stream()
        .filter(each -> each.undone() == null && each.kept().code().equals(gone))
        .findFirst()
        .ifPresent(
            each -> {
              throw new RuleBroken("company.has-merged", gone, each.gone().code());
            });
    List<String> between = mergers.between(kept, gone);
    if (!between.isEmpty()) {
      throw new RuleBroken("company.between", kept, gone, String.join(", ", between));
    }
  }

  /** Companies are everybody's: whoever sees a part of what names them cannot say that. */
  private static void requireAll(Visibility visibility, String company) {
    if (!visibility.isEverything()) {
      throw new NotFound("company.none", company);
    }
  }

  /** It is the reason of what changes where an edition is final, too. */
  private void give(ReasonText reason, Act act, String gone) {
    reasons.by(who(act), reason, "companies/" + gone);
  }

  static String who(Act act) {
    return Objects.requireNonNull(act.who(), "who");
  }
}
