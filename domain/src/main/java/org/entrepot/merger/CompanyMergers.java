package org.entrepot.merger;

import java.util.List;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.RuleBroken;

/** Companies with one identifier, and the mergers that there were; and does them. */
public interface CompanyMergers {

  /** Those with one identifier, by scheme and identifier; merged ones are not among them. */
  Page<SameIdentifier> doubles(ListPart part);

  /** The latest first. */
  Page<CompanyMerger> page(ListPart part);

  /** All that a company went into or that went into it, the latest first. */
  List<CompanyMerger> of(String company);

  /** The one by which a company is another now. */
  Optional<CompanyMerger> holding(String gone);

  /** Whether there is such a company. */
  boolean exists(String company);

  /**
   * Waits until nobody else changes the companies or what names them, and keeps the turn for the
   * caller's transaction.
   *
   * @throws RuleBroken with code {@code import.busy} if others have had it for ten seconds
   */
  void turn(List<String> companies);

  /** Editions with records that name a company, by code. */
  List<String> editions(String company);

  /** Editions with records that a merger changed, by code. */
  List<String> editions(long merger);

  /** What counts and cannot name one company in place of two: the first of them, by edition. */
  List<String> between(String kept, String gone);

  /**
   * Merges them: what names the one names the other, and of two exhibitors in an edition one is.
   */
  MergerOutcome merge(MergerWish wish);

  /** Puts back what a merger changed, as far as it is still so. */
  MergerOutcome undo(CompanyMerger merger, CompanyMerger.UndoneMerger undone);
}
