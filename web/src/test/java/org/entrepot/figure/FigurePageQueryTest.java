package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Requests;
import org.junit.jupiter.api.Test;

class FigurePageQueryTest {

  private static FigurePageQuery asked(Map<String, String> parameters) {
    return new FigurePageQuery(Requests.route(parameters));
  }

  @Test
  void anEmptyAddressAsksForTheFigureAsItStands() {
    assertThat(asked(Map.of()).query()).isEqualTo(FigureQuery.LIVE);
    assertThat(asked(Map.of("at", "", "through", "")).query()).isEqualTo(FigureQuery.LIVE);
  }

  @Test
  void anAddressNamesScopeAndMoment() {
    FigureQuery query =
        asked(Map.of("section", "automobiles", "at", "18204", "through", "2023-11-08")).query();
    assertThat(query.scope()).isEqualTo(Map.of(Dimension.SECTION, "automobiles"));
    assertThat(query.at()).isEqualTo(new KnownAt.KnownAtPosition(18204));
    assertThat(query.through()).isEqualTo(LocalDate.of(2023, 11, 8));
  }

  @Test
  void aMistakeIsNamedByItsField() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> asked(Map.of("through", "8 Nov")).query())
        .matches(problem -> problem.field().equals("through"));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> asked(Map.of("by", "colour")).by())
        .matches(problem -> problem.field().equals("by"));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> asked(Map.of("sektion", "automobiles")))
        .matches(problem -> problem.field().equals("sektion"))
        .withMessageContaining("section");
  }

  @Test
  void linksCarryWhatWasAskedFor() {
    FigureLinks links = new FigureLinks(Requests.route(Map.of()));
    FigureQuery query =
        FigureQuery.LIVE
            .in(Dimension.ECONOMY, "DE")
            .at(KnownAt.parse("ciie-5:17020,ciie-6:18204"))
            .through(LocalDate.of(2023, 11, 8));
    assertThat(links.api("ciie-6", "deals", query))
        .isEqualTo(
            "/entrepot/api/v1/editions/ciie-6/figures/deals"
                + "?economy=DE&at=ciie-5:17020,ciie-6:18204&through=2023-11-08");
  }
}
