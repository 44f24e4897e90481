package org.entrepot.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.edition.Edition;

/**
 * The editions that a text may speak of.
 *
 * @param all those that a claim may be about
 * @param current the one that is meant where the text names none
 * @param chosen whether somebody says that it is this one
 * @param begun the codes of those that have begun
 */
record KnownEditions(List<Edition> all, Edition current, boolean chosen, List<String> begun) {

  Optional<Edition> ofOrdinal(String expo, int ordinal) {
    return of(expo).filter(each -> each.ordinal() == ordinal).findFirst();
  }

  Optional<Edition> ofYear(String expo, int year) {
    return of(expo).filter(each -> each.startsOn().getYear() == year).findFirst();
  }

  /** The one that the bare name of an expo means: the last that has begun, else the next. */
  Optional<Edition> ofName(String expo) {
    if (current.expo().equals(expo)) {
      return Optional.of(current);
    }
    return of(expo)
        .filter(each -> begun.contains(each.code()))
        .max(Comparator.comparing(Edition::startsOn))
        .or(() -> of(expo).min(Comparator.comparing(Edition::startsOn)));
  }

  /** The one that many editions later, or earlier where that is below zero. */
  Optional<Edition> away(Edition edition, int editions) {
    return ofOrdinal(edition.expo(), edition.ordinal() + editions);
  }

  private Stream<Edition> of(String expo) {
    return all.stream().filter(each -> each.expo().equals(expo));
  }
}
