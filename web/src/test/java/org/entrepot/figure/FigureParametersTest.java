package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.ledger.Dimension;
import org.junit.jupiter.api.Test;

class FigureParametersTest {

  private final FigureParameters parameters = new FigureParameters();

  @Test
  void areTheWholeEditionNowWhereNothingIsAsked() {
    assertThat(parameters.query(null)).isEqualTo(FigureQuery.LIVE);
    assertThat(parameters.minPosition()).isNull();
  }

  @Test
  void becomeAQuery() {
    parameters.economy = "AU";
    parameters.at = "18204";
    parameters.through = "2023-11-08";

    assertThat(parameters.query("Section"))
        .isEqualTo(
            new FigureQuery(
                Map.of(Dimension.ECONOMY, "AU"),
                new KnownAt.KnownAtPosition(18204),
                LocalDate.parse("2023-11-08"),
                Dimension.SECTION));
  }

  @Test
  void nameTheOneThatIsWrong() {
    parameters.through = "8 November";
    assertThatThrownBy(() -> parameters.query(null))
        .isInstanceOfSatisfying(
            InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo("through"));

    for (String far : List.of("-99999-01-01", "+999999998-01-01", "0000-01-01", "2023-13-01")) {
      parameters.through = far;
      assertThatThrownBy(() -> parameters.query(null))
          .as(far)
          .isInstanceOfSatisfying(
              InvalidValue.class, wrong -> assertThat(wrong.code()).isEqualTo("query.date"));
    }

    parameters.minPosition = "-1";
    assertThatThrownBy(parameters::minPosition)
        .isInstanceOfSatisfying(
            InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo("minPosition"));

    parameters.through = null;
    assertThatThrownBy(() -> parameters.query("colour"))
        .isInstanceOfSatisfying(
            InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo("by"));
  }
}
