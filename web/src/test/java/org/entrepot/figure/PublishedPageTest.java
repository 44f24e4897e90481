package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entrepot.InvalidValue;
import org.entrepot.figure.PublishedPage.Decision;
import org.junit.jupiter.api.Test;

class PublishedPageTest {

  @Test
  void takesADecisionOnOneFigureAsItWasSeen() {
    Decision decision = Decision.parse("17:42:NO");

    assertThat(decision.expo()).isEmpty();
    assertThat(decision.id()).isEqualTo(17);
    assertThat(decision.revision()).isEqualTo(42);
    assertThat(decision.comparable()).isFalse();
  }

  @Test
  void takesADecisionOnAllOfAName() {
    Decision decision = Decision.parse("ciie:new_products:YES");

    assertThat(decision.expo()).contains("ciie");
    assertThat(decision.of()).isEqualTo("new_products");
    assertThat(decision.comparable()).isTrue();
  }

  @Test
  void takesNothingElse() {
    for (String text : new String[] {"17:42", "17:42:MAYBE", "17:42:YES:NO", ""}) {
      assertThatThrownBy(() -> Decision.parse(text)).as(text).isInstanceOf(InvalidValue.class);
    }
  }
}
