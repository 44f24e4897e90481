package org.entrepot.economy;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.api.QueryDay;
import org.jspecify.annotations.Nullable;

/** On which day it is asked whether an economy was least developed; a parameter object. */
public class EconomyDayParameter {

  @Parameter(
      description =
          "Day of the least developed countries list, such as 2023-11-05; from 2018; today (UTC) if"
              + " absent")
  @QueryParam("on")
  @Nullable String on;

  StatusDay day(Clock clock) {
    return new StatusDay(on == null ? LocalDate.now(clock) : QueryDay.parse("on", on));
  }
}
