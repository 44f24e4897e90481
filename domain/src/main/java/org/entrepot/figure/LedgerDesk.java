package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.LedgerFaults;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.Postings;

/**
 * Shows ledgers to those who may see them. All throw {@link NotFound} for an edition of which
 * nothing is to be seen.
 */
@ApplicationScoped
@Transactional
public class LedgerDesk {

  @Inject Postings postings;
  @Inject LedgerFaults faults;

  /** The postings of an edition by seq, from the cursor on. */
  public Page<Posting> page(Edition edition, Visibility visibility, ListPart part) {
    LedgerSight sight = new LedgerSight(visibility);
    String code = visibility.checked(edition).code();
    return sight.isNothing()
        ? new Page<>(List.of(), null)
        : postings.all(code, sight.within(), part);
  }

  /**
   * One posting.
   *
   * @throws NotFound with code {@code posting.unknown}
   */
  public Posting get(Edition edition, long seq, Visibility visibility) {
    LedgerSight sight = new LedgerSight(visibility);
    String code = visibility.checked(edition).code();
    return postings
        .find(code, seq)
        .filter(posting -> sight.shows(posting.fact()))
        .orElseThrow(() -> new NotFound("posting.unknown", code, seq));
  }

  /** What of a record was ever posted to its edition's ledger, by seq. */
  public List<Posting> of(Edition edition, PostingSource source, Visibility visibility) {
    LedgerSight sight = new LedgerSight(visibility);
    visibility.checked(edition);
    return postings.of(source).stream().filter(posting -> sight.shows(posting.fact())).toList();
  }

  /** The seq of the posting that reverses one that is to be seen; empty while that stands. */
  public Optional<Long> reversalOf(Edition edition, Posting posting, Visibility visibility) {
    return postings.reversalOf(visibility.checked(edition).code(), posting.seq());
  }

  /** See {@link LedgerFaults#in}; only whoever sees all of a ledger has it checked. */
  public List<String> faults(Edition edition, Visibility visibility) {
    String code = visibility.checked(edition).code();
    if (!visibility.isWhole()) {
      throw new NotFound("edition.unknown", code);
    }
    return faults.in(code);
  }
}
