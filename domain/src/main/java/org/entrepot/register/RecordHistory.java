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

  /** The latest first; nothing for whoever is not to see who did something. */
  public List<RecordChange> of(VisibleRegister in, RegisterRecord record) {
    return in.visibility().showsWho() ? changes.of(in, record) : List.of();
  }
}
