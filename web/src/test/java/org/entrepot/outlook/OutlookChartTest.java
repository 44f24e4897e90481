package org.entrepot.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entrepot.page.BarRow;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.junit.jupiter.api.Test;

class OutlookChartTest {

  private static List<OutlookChart> charts(List<OutlookValue> values) {
    return OutlookChart.of(
        new OutlookSentences(new Messages(Language.EN)),
        value -> "/" + value.subject().period(),
        values);
  }

  @Test
  void measuresGrowthsByOneAnotherAlsoBelowZero() {
    OutlookChart chart =
        charts(
                List.of(
                    Published.growth("2023-10", "CNY", "6.0"),
                    Published.growth("2023-09", "CNY", "-2.0")))
            .get(0);

    assertThat(chart.getTitle()).isEqualTo("Import growth, September 2023 to October 2023");
    assertThat(chart.getTable().unit()).isEqualTo("%");
    assertThat(chart.getTable().rows())
        .extracting(BarRow::name)
        .containsExactly(
            "September 2023 · CNY · year on year", "October 2023 · CNY · year on year");
    assertThat(chart.getTable().rows()).extracting(BarRow::number).containsExactly("−2.0", "6.0");
    assertThat(chart.getTable().rows().get(0).bar())
        .contains("x=\"0.0%\" width=\"25.0%\"")
        .contains("class=\"bar hatched\" fill=\"url(#outlook-0-0-hatch)\"");
    assertThat(chart.getTable().rows().get(1).bar())
        .contains("x=\"25.0%\" width=\"75.0%\"")
        .contains("id=\"outlook-0-1-hatch\"")
        .contains("class=\"bar hatched\"");
    assertThat(chart.getTable().rows().get(1).href()).isEqualTo("/2023-10");
  }

  @Test
  void keepsOneStepForAllAmountsOfACurrency() {
    OutlookChart chart =
        charts(
                List.of(
                    Published.amount("5", OutlookUnit.TRILLION, "USD"),
                    Published.amount("800", OutlookUnit.BILLION, "USD")))
            .get(0);

    assertThat(chart.getTable().unit()).isEqualTo("US$ tn");
    assertThat(chart.getTable().rows()).extracting(BarRow::number).containsExactly("5", "0.800");
    assertThat(chart.getTable().rows().get(1).bar()).contains("width=\"16.0%\"");
  }

  @Test
  void neverPutsTwoUnitsOnOneAxis() {
    List<OutlookChart> charts =
        charts(
            List.of(
                Published.amount("5", OutlookUnit.TRILLION, "USD"),
                Published.amount("4", OutlookUnit.TRILLION, "CNY"),
                Published.growth("2023-10", "CNY", "6.4"),
                Published.growth("2023-10", "USD", "3.0")));

    assertThat(charts).extracting(chart -> chart.getTable().rows().size()).containsExactly(1, 1, 2);
  }

  @Test
  void drawsTheLastOfManyAndSaysSo() {
    List<OutlookValue> years =
        new ArrayList<>(
            IntStream.rangeClosed(2001, 2020)
                .mapToObj(year -> Published.growth(Integer.toString(year), "CNY", "1"))
                .toList());
    OutlookChart chart = charts(years).get(0);

    assertThat(chart.getTable().rows()).hasSize(12);
    assertThat(chart.getTitle()).isEqualTo("Import growth, 2009 to 2020");
    assertThat(chart.getSubtitle()).contains("Last 12 of 20");
    assertThat(charts(years.subList(0, 3)).get(0).getSubtitle())
        .doesNotContainIgnoringCase("last ");
  }
}
