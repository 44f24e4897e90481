package org.entrepot.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entrepot.Money;
import org.junit.jupiter.api.Test;

class WaitingDealJsonTest {

  @Test
  void saysExactlyWhatWasAgreed() {
    LocalDate sunday = LocalDate.of(2023, 11, 5);
    WaitingDeal deal = new WaitingDeal("ciie-6", "D4", Money.of("1605000.0000", "JPY"), sunday);

    assertThat(WaitingDealJson.from(deal))
        .isEqualTo(new WaitingDealJson("D4", "1605000.0000", "JPY", sunday));
  }
}
