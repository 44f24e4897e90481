package org.entrepot.withdrawal;

import java.util.List;
import org.entrepot.RuleBroken;

/**
 * Records cannot be withdrawn or reinstated as things stand: each reason with what is in the way.
 */
public class Hindered extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final transient List<Hindrance> hindrances;

  /**
   * @param hindrances at least one
   */
  Hindered(List<Hindrance> hindrances) {
    super(
        hindrances.get(0).problem(),
        hindrances.get(0).code(),
        hindrances.get(0).register(),
        hindrances.get(0).other());
    this.hindrances = List.copyOf(hindrances);
  }

  public List<Hindrance> hindrances() {
    return hindrances;
  }
}
