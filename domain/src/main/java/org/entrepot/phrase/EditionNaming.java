package org.entrepot.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that names an edition, or says a part of its name.
 *
 * @param number the ordinal or the year; 0 of the other kinds
 * @param expo the code of the expo that is named; null of one that is not known here, and of the
 *     other kinds
 */
record EditionNaming(int start, int end, NameKind kind, int number, @Nullable String expo) {

  enum NameKind {
    /** The sixth, 第六届. */
    ORDINAL,
    /** 2023: the edition that began in it. */
    YEAR,
    /** The name of an expo. */
    EXPO,
    /** This year, 本届. */
    THIS,
    /** Last year, 上届. */
    PREVIOUS
  }

  static EditionNaming of(int start, int end, NameKind kind) {
    return new EditionNaming(start, end, kind, 0, null);
  }
}
