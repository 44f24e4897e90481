package org.entrepot.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * From which state of the ledgers a figure was read.
 *
 * @param position of the edition that was asked for
 * @param positions of every edition that was read, by code; asked for again by these, the figure is
 *     the same for ever
 * @param recordedAt when the posting at the position was recorded, or null before the first
 * @param through the last day that counts, or null for all
 */
public record Reading(
    long position,
    SortedMap<String, Long> positions,
    @Nullable Instant recordedAt,
    @Nullable LocalDate through) {

  public Reading {
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
  }
}
