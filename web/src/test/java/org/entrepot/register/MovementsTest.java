package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.entrepot.edition.Edition;
import org.entrepot.figure.FigurePart;
import org.entrepot.figure.KnownMetrics;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.withdrawal.FigureEffect;
import org.entrepot.withdrawal.MovedPart;
import org.junit.jupiter.api.Test;

class MovementsTest {

  private static FigureEffect moving(Dimension... dimensions) {
    return new FigureEffect(List.of(), Arrays.stream(dimensions).map(MovementsTest::part).toList());
  }

  private static MovedPart part(Dimension by) {
    FigurePart part =
        new FigurePart(new Edition() {}, KnownMetrics.get("deals"), by, "x", BigDecimal.ONE);
    return new MovedPart(part, null, null, BigDecimal.ONE);
  }

  @Test
  void onlyThePartsThatMoveAreNamed() {
    Messages english = new Messages(Language.EN);
    Messages chinese = new Messages(Language.ZH);
    FigureEffect section = moving(Dimension.SECTION, Dimension.SECTION);
    FigureEffect two = moving(Dimension.KIND, Dimension.SECTION);

    assertThat(Movements.unmoved(section, english))
        .isEqualTo("Totals stay the same, but these breakdowns change: by section.");
    assertThat(Movements.unmoved(two, english)).contains("by section").contains("by type");
    assertThat(Movements.unmoved(two, chinese))
        .contains("按展区")
        .contains("按类别")
        .doesNotContain("国家");
    assertThat(Movements.unmoved(moving(), english)).isEqualTo("No figures change.");
  }
}
