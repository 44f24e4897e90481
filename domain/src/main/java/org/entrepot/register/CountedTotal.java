package org.entrepot.register;

import java.math.BigDecimal;

/**
 * What the records of a list count for together.
 *
 * @param records how many there are
 * @param counted how many of them count for an amount
 * @param withdrawn how many are withdrawn
 * @param amount in the currency that their edition reports in
 */
public record CountedTotal(long records, long counted, long withdrawn, BigDecimal amount) {

  /** How many wait for a rate. */
  public long waiting() {
    return records - counted - withdrawn;
  }
}
