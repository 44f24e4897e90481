package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entrepot.access.Allowances.AllowanceLeft;
import org.junit.jupiter.api.Test;

class AllowancesTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Allowances allowances = new Allowances(60);

  @Test
  void aMinutesWorthIsThereAtOnceAndComesBackEvenly() {
    assertThat(allowances.take("a", 59, 0)).isEqualTo(new AllowanceLeft(1, 0, 59));
    assertThat(allowances.take("a", 1, 0)).isEqualTo(new AllowanceLeft(0, 0, 60));
    assertThat(allowances.take("a", 1, SECOND / 2)).isEqualTo(new AllowanceLeft(0, 1, 60));
    assertThat(allowances.take("a", 1, SECOND)).isEqualTo(new AllowanceLeft(0, 0, 60));
    assertThat(allowances.take("a", 20, SECOND)).isEqualTo(new AllowanceLeft(0, 20, 60));
    assertThat(allowances.take("a", 20, 21 * SECOND).delay()).isZero();
  }

  @Test
  void whoIsRefusedPaysNothing() {
    allowances.take("a", 50, 0);
    assertThat(allowances.take("a", 20, 0).delay()).isEqualTo(10);
    assertThat(allowances.take("a", 10, 0).delay()).isZero();
  }

  @Test
  void eachAddressHasItsOwn() {
    allowances.take("a", 60, 0);
    assertThat(allowances.take("b", 60, 0).delay()).isZero();
  }

  @Test
  void nobodyHasMoreThanAMinutesWorth() {
    allowances.take("a", 1, 0);
    assertThat(allowances.take("a", 0, 3600 * SECOND).units()).isEqualTo(60);
  }

  @Test
  void whatCostsMoreThanAMinutesWorthIsStillHadByAFullOne() {
    assertThat(new Allowances(5).take("a", 20, 0)).isEqualTo(new AllowanceLeft(0, 0, 60));
  }

  @Test
  void aLittleEarlierTakesNothingAway() {
    allowances.take("a", 30, SECOND);
    assertThat(allowances.take("a", 30, 0).delay()).isZero();
  }

  @Test
  void onlySoManyAreRemembered() {
    for (int address = 0; address < 5 * Allowances.MOST; address++) {
      allowances.take(Integer.toString(address), 60, 0);
    }
    assertThat(allowances.remembered()).isLessThanOrEqualTo(2 * Allowances.MOST + 1);
    String last = Integer.toString(5 * Allowances.MOST - 1);
    assertThat(allowances.take(last, 1, 0).delay()).as("who asked last").isPositive();
  }
}
