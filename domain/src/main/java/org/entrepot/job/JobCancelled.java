package org.entrepot.job;

import org.entrepot.RuleBroken;

/** Somebody stopped the job while it ran: nothing of it is kept. */
public class JobCancelled extends RuleBroken {

  private static final long serialVersionUID = 1L;

  public JobCancelled() {
    super("job.cancelled");
  }
}
