package org.entrepot.deal;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.TestDatabase;
import org.junit.jupiter.api.Test;

/** The longest term of a deal, in the program and in the database. */
class LongestTermIT {

  @Test
  void isTheSameInBoth() {
    assertThat(
            TestDatabase.create()
                .query(
                    "select pg_get_constraintdef(oid) from pg_constraint where conname = 'deal_term_months'"))
        .containsExactly(
            "CHECK (((term_months >= 1) AND (term_months <= %d)))"
                .formatted(DealFiles.LONGEST_TERM));
  }
}
