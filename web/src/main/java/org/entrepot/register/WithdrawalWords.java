package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.entrepot.page.Display;

/** A withdrawal in a line: when, and by whom and why as far as the reader sees that. */
@RequestScoped
class WithdrawalWords {

  @Inject Display reader;

  String said(SeenWithdrawal withdrawal, ZoneId zone) {
    String day = reader.numbers().date(withdrawal.at().atZone(zone).toLocalDate());
    return withdrawal
        .whoAndWhy()
        .map(said -> said(day, said))
        .orElseGet(() -> reader.texts().text("withdrawal.said.day", day));
  }

  private String said(String day, SeenWithdrawal.WhoAndWhy said) {
    return reader
        .texts()
        .text("withdrawal.said", day, reader.texts().who(said.by()), said.because());
  }
}
