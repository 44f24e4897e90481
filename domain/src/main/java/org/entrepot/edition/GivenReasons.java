package org.entrepot.edition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reasons that people gave for changing what is final. */
public interface GivenReasons {

  /**
   * Says who changes records in the caller's transaction from now on, for their history.
   *
   * @param who name of the account or token
   */
  void by(String who);

  /**
   * Says who changes records in the caller's transaction from now on, and why.
   *
   * @param why where somebody said so
   * @param source what it is said of
   */
  void by(String who, @Nullable ReasonText why, String source);

  /** What was given in the caller's transaction. */
  Optional<GivenReason> find();

  /** Keeps a reason for when a job runs, in place of one that was kept for it before. */
  void keep(long job, ReasonText reason);

  /** What was kept for a job. */
  Optional<ReasonText> of(long job);
}
