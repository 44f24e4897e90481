package org.entrepot.phrase;

import java.util.Optional;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Which edition a phrase speaks of.
 *
 * @param edition null where it is one that is not known here, or several at once
 * @param named whether the text says so; else it is the one that is meant anyway
 * @param comparison whether the clause says with what its growth is
 * @param comparedWith that; null where it is not known here
 */
record SpokenOf(
    @Nullable Edition edition, boolean named, boolean comparison, @Nullable Edition comparedWith) {

  static final SpokenOf NONE = new SpokenOf(null, true, false, null);

  static SpokenOf of(Edition edition, boolean named) {
    return new SpokenOf(edition, named, false, null);
  }

  SpokenOf comparedWith(@Nullable Edition other) {
    return new SpokenOf(edition, named, true, other);
  }

  Optional<Edition> known() {
    return Optional.ofNullable(edition);
  }

  /** Growth is of the edition over the one before it; against another one it is another growth. */
  boolean growsFromTheOneBefore() {
    return !comparison
        || (edition != null
            && comparedWith != null
            && comparedWith.expo().equals(edition.expo())
            && comparedWith.ordinal() == edition.ordinal() - 1);
  }
}
