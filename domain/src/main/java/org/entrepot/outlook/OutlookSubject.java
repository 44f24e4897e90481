package org.entrepot.outlook;

import org.jspecify.annotations.Nullable;

/**
 * What a value speaks of. Of one subject there is one value a vintage.
 *
 * <p>The qualifier belongs to it because it can be all that tells two values apart: more than 32
 * trillion dollars of trade in goods and more than 5 trillion of trade in services are both the
 * trade target of 2024 to 2028, published on one day. The unit does not: in percent or in
 * trillions, a second value of the same thing on the same day would contradict the first.
 *
 * @param indicator code: {@code imports_growth}
 * @param currency ISO 4217; what an amount is in, or what a growth was computed in; null where it
 *     says nothing
 * @param qualifier what the figure alone does not say, as its source has it, or null: {@code year
 *     on year; the month}
 */
public record OutlookSubject(
    String indicator,
    OutlookPeriod period,
    @Nullable String currency,
    @Nullable String qualifier) {}
