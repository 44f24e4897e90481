package org.entrepot.job;

/** Another has what this job needs: it waits for its turn. */
public class JobMustWait extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobMustWait() {
    super("another job has what this one needs");
  }
}
