package org.entrepot.phrase;

import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Where a text names an edition.
 *
 * @param edition null of one that is not known here, as of another expo
 * @param by what says so
 */
record EditionMention(
    int start, int end, @Nullable Edition edition, MentionRole role, MentionedBy by) {

  /** What says which edition it is. */
  enum MentionedBy {
    ORDINAL,
    /** A year beside the name of an expo. */
    YEAR_OF_EXPO,
    /** Nothing but a year. */
    YEAR,
    /** The name of an expo alone: whichever of its editions is spoken of. */
    NAME,
    /** Its place beside another one: this year, 上届. */
    RELATIVE
  }

  /** What the words before it make of it. */
  enum MentionRole {
    /** What is spoken of. */
    SUBJECT,
    /** What it is compared with: than the first, 比上届. */
    COMPARED,
    /** The begin of some time, of which a number says nothing for one edition: since 2018. */
    SINCE
  }

  boolean isSubject() {
    return role == MentionRole.SUBJECT;
  }

  boolean isIn(int from, int to) {
    return start >= from && start < to;
  }

  boolean isByYear() {
    return by == MentionedBy.YEAR || by == MentionedBy.YEAR_OF_EXPO;
  }

  /** Whether its words alone say which it is. */
  boolean isNamed() {
    return by != MentionedBy.RELATIVE;
  }
}
