package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Shows what became of a record to those who look into registers: it says who did what, and why.
 */
@ApplicationScoped
@Transactional
public class RecordHistory {

  @Inject RecordChanges changes;

  /**
   * The latest first; nothing for whoever is not to see who did something, nor, of a record that
   * may once have been about another edition, for whoever does not see them all.
   */
  public List<RecordChange> of(VisibleRegister in, RegisterRecord record) {
    return in.visibility().showsWho() && in.seesPast() ? changes.of(in, record) : List.of();
  }
}
