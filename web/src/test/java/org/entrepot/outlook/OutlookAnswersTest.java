package org.entrepot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entrepot.InvalidValue;
import org.junit.jupiter.api.Test;

class OutlookAnswersTest {

  @Test
  void aValueIsSentAsItWasPublished() {
    assertThat(OutlookJson.from(Published.growth("2023-10", "CNY", "3.0")))
        .isEqualTo(
            new OutlookJson(
                "imports_growth",
                "2023-10",
                "CNY",
                "3.0",
                "percent",
                "year on year",
                LocalDate.parse("2023-11-07"),
                "customs, \"as stated\"",
                true));
  }

  @Test
  void theFileHasTheColumnsOfTheBundle() {
    assertThat(
            OutlookCsv.of(
                List.of(
                    Published.growth("2023-10", null, "-6.40"),
                    Published.amount("32", OutlookUnit.TRILLION, "USD"))))
        .isEqualTo(
            """
            indicator,period,currency,value,unit,qualifier,published_on,source\r
            imports_growth,2023-10,,-6.40,percent,year on year,2023-11-07,"customs, ""as stated""\"\r
            trade_target,2024/2028,USD,32,trillion,,2023-10-18,"customs, ""as stated""\"\r
            """);
  }

  @Test
  void anAddressAsksForTheLatestVintageUnlessItSaysOtherwise() {
    OutlookParameters asked = new OutlookParameters();
    assertThat(asked.query()).isEqualTo(OutlookQuery.latest(null));

    asked.period = "2023-10";
    asked.currency = "CNY";
    asked.vintages = "ALL";
    asked.asOf = "2023-11-08";
    assertThat(asked.query())
        .isEqualTo(
            new OutlookQuery(
                null, new OutlookPeriod("2023-10"), "CNY", LocalDate.parse("2023-11-08"), true));
  }

  @Test
  void whatIsNotUnderstoodNamesItsParameter() {
    OutlookParameters period = new OutlookParameters();
    period.period = "October";
    refuses(period, "period", "period.form");
    OutlookParameters currency = new OutlookParameters();
    currency.currency = "yuan";
    refuses(currency, "currency", "currency.form");
    OutlookParameters vintages = new OutlookParameters();
    vintages.vintages = "first";
    refuses(vintages, "vintages", "query.vintages");
    OutlookParameters asOf = new OutlookParameters();
    asOf.asOf = "2023-02-30";
    refuses(asOf, "asOf", "query.date");
  }

  private static void refuses(OutlookParameters asked, String field, String code) {
    assertThatThrownBy(asked::query)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValue.class))
        .satisfies(
            refused -> {
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.code()).isEqualTo(code);
            });
  }
}
