package org.entrepot;

/**
 * Something is to be changed that is not any more what the caller saw: 412. Any concept whose
 * things several people change refuses so, with one code and one sentence.
 */
public class Stale extends RuleBroken {

  private static final long serialVersionUID = 1L;

  /**
   * @param what the code that it goes by
   */
  public Stale(Object what) {
    super("record.stale", what);
  }
}
