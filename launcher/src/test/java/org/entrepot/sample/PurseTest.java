package org.entrepot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PurseTest {

  @Test
  void addsToTheNextPartWhatOneWasShort() {
    Purse purse = new Purse();
    purse.settle(100, 97);
    assertThat(purse.ask(50)).isEqualTo(53);
  }

  @Test
  void takesNoMoreThanAFifthFromAPart() {
    Purse purse = new Purse();
    purse.settle(1_000, 2_000);
    assertThat(purse.ask(50)).isEqualTo(40);
  }

  @Test
  void cutsATotalWithoutARest() {
    long[] parts = Purse.cut(100, new double[] {1, 1, 1});
    assertThat(parts).containsExactly(33, 33, 34);
    assertThat(Arrays.stream(Purse.cut(7_841_150_000_001L, new double[] {.1, 2.7, .33})).sum())
        .isEqualTo(7_841_150_000_001L);
  }
}
