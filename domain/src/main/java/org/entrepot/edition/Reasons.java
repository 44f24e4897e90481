package org.entrepot.edition;

import java.util.Optional;

/** Reasons that people gave for changing what is final. */
public interface Reasons {

  /** For what the caller's transaction does from now on. */
  void give(GivenReason reason);

  /** What was given in the caller's transaction. */
  Optional<GivenReason> find();

  /** Keeps a reason for when a job runs. */
  void keep(long job, ReasonText reason);

  /** What was kept for a job. */
  Optional<ReasonText> of(long job);
}
