package org.entrepot.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entrepot.edition.Edition;

/**
 * An edition among those of its expo.
 *
 * @param own the edition in view
 * @param all editions of the expo, by ordinal, that one among them
 */
record EditionFamily(Edition own, List<Edition> all) {

  static EditionFamily of(Edition own, List<Edition> known) {
    return new EditionFamily(
        own,
        known.stream()
            .filter(each -> each.expo().equals(own.expo()))
            .sorted(Comparator.comparingInt(Edition::ordinal))
            .toList());
  }

  /** Those before an edition that may be compared with it, by ordinal. */
  List<Edition> before(Edition edition) {
    return all.stream()
        .filter(each -> each.ordinal() < edition.ordinal() && each.comparableWith(edition))
        .toList();
  }

  /** Those before the one in view that may not be compared with it, by ordinal. */
  List<Edition> apart() {
    return all.stream()
        .filter(each -> each.ordinal() < own.ordinal() && !each.comparableWith(own))
        .toList();
  }

  /** Those after the one in view that may be compared with it, by ordinal. */
  List<Edition> after() {
    return all.stream()
        .filter(each -> each.ordinal() > own.ordinal() && each.comparableWith(own))
        .toList();
  }

  /** The edition that growth is against: the last before that may be compared. */
  Optional<Edition> previous() {
    List<Edition> before = before(own);
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }
}
