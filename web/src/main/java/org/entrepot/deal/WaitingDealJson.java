package org.entrepot.deal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deal that waits for a rate, as it is sent. */
public record WaitingDealJson(
    String code,
    @Schema(description = "Exact, over the whole term, in the agreed currency") String value,
    @Schema(description = "ISO 4217") String currency,
    LocalDate signedOn) {

  static WaitingDealJson from(WaitingDeal deal) {
    return new WaitingDealJson(
        deal.code(),
        deal.value().amount().toPlainString(),
        deal.value().currency(),
        deal.signedOn());
  }
}
