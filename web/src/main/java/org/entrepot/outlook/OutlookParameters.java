package org.entrepot.outlook;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.Money;
import org.entrepot.api.QueryDay;
import org.jspecify.annotations.Nullable;

/** What can be asked of the outlook, as it stands in an address. */
public class OutlookParameters {

  @Parameter(description = "Only this period: 2023, 2023-10, 2023-Q4 or 2024/2028")
  @QueryParam("period")
  @Nullable String period;

  @Parameter(description = "Only this currency (ISO 4217)")
  @QueryParam("currency")
  @Nullable String currency;

  @Parameter(description = "Versions of each value: latest (default) or all")
  @QueryParam("vintages")
  @Nullable String vintages;

  @Parameter(description = "Only what was published by this day: 2023-11-08")
  @QueryParam("asOf")
  @Nullable String asOf;

  OutlookQuery query() {
    return new OutlookQuery(
        null, period == null ? null : new OutlookPeriod(period), money(), day(), isAll());
  }

  private @Nullable String money() {
    return currency == null ? null : Money.of("0", currency).currency();
  }

  private boolean isAll() {
    String asked = vintages == null ? "latest" : vintages.toLowerCase(Locale.ROOT);
    if (!asked.equals("latest") && !asked.equals("all")) {
      throw new InvalidValue("query.vintages", "vintages", vintages);
    }
    return asked.equals("all");
  }

  private @Nullable LocalDate day() {
    return asOf == null ? null : QueryDay.parse("asOf", asOf);
  }
}
