package org.entrepot.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.junit.jupiter.api.Test;

class OutlookLineTest {

  @Test
  void anEarlierVintageStandsUnderItsOwnValue() {
    OutlookValue growth = Published.growth("2023-10", "CNY", "6.4");
    OutlookValue other = Published.growth("2023-10", "USD", "3.0");
    OutlookValue before =
        new OutlookValue(
            growth.subject(),
            new BigDecimal("6.2"),
            OutlookUnit.PERCENT,
            new OutlookVintage(LocalDate.parse("2023-11-01"), "flash", false));

    List<OutlookLine> lines =
        OutlookLine.of(
            new OutlookSentences(new Messages(Language.EN)),
            value -> "/there",
            List.of(growth, other),
            List.of(before));

    assertThat(lines.get(0))
        .isEqualTo(
            new OutlookLine(
                "Import growth",
                "CNY · year on year",
                "October 2023",
                "6.4%",
                "7 Nov 2023",
                "customs, \"as stated\"",
                "/there",
                List.of(new OutlookLine.EarlierOutlookValue("6.2%", "1 Nov 2023", "flash"))));
    assertThat(lines.get(1).earlier()).isEmpty();
  }
}
