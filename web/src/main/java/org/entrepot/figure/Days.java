package org.entrepot.figure;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.edition.Edition;
import org.entrepot.page.Choice;
import org.entrepot.page.Numbers;

/** The days of an edition, to choose one. */
public final class Days {

  private Days() {}

  static List<LocalDate> of(Edition edition) {
    return edition.startsOn().datesUntil(edition.endsOn().plusDays(1)).toList();
  }

  static List<Choice> of(Edition edition, Numbers numbers, String chosen) {
    return of(edition).stream()
        .map(day -> new Choice(day.toString(), numbers.shortDate(day), isChosen(day, chosen)))
        .toList();
  }

  private static boolean isChosen(LocalDate day, String chosen) {
    return day.toString().equals(chosen);
  }
}
