package org.entrepot.figure;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.edition.Edition;
import org.entrepot.page.Numbers;
import org.entrepot.page.SelectOption;

/** The days of an edition, to choose one. */
public final class EditionDays {

  private EditionDays() {}

  static List<LocalDate> of(Edition edition) {
    return edition.startsOn().datesUntil(edition.endsOn().plusDays(1)).toList();
  }

  static List<SelectOption> of(Edition edition, Numbers numbers, String chosen) {
    return of(edition).stream()
        .map(day -> new SelectOption(day.toString(), numbers.shortDate(day), isChosen(day, chosen)))
        .toList();
  }

  private static boolean isChosen(LocalDate day, String chosen) {
    return day.toString().equals(chosen);
  }
}
