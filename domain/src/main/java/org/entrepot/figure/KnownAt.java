package org.entrepot.figure;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;

/** What was known: the moment on the ledger's own time axis. */
public sealed interface KnownAt {

  /** Everything that is in the ledger now. */
  KnownAt NOW = new KnownNow();

  /** Years have four digits: others are beyond what a ledger can name. */
  Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /**
   * Reads a position ({@code 18204}), an instant ({@code 2023-11-09T10:00:00Z}) or a list of
   * positions by edition ({@code ciie-5:17020,ciie-6:18204}).
   *
   * @throws InvalidValue with code {@code at.form}
   */
  static KnownAt parse(String text) {
    return parse("at", text);
  }

  /**
   * As {@link #parse(String)}.
   *
   * @param name of the parameter, as an error says it
   */
  static KnownAt parse(String name, String text) {
    try {
      if (text.matches("[0-9]{1,18}")) {
        return new KnownAtPosition(Long.parseLong(text));
      }
      if (text.matches("[^:,]+:[0-9]{1,18}(,[^:,]+:[0-9]{1,18})*")) {
        return KnownAtPositions.parse(name, text);
      }
      Instant instant = Instant.parse(text);
      if (!instant.isBefore(FIRST) && instant.isBefore(END)) {
        return new AtInstant(instant);
      }
    } catch (DateTimeException neither) {
      // the same answer as for an instant of no year that we know
    }
    throw new InvalidValue("at.form", name, text);
  }

  /** Everything that is in the ledger now. */
  record KnownNow() implements KnownAt {

    @Override
    public String toString() {
      return "";
    }
  }

  /** The postings up to and including this one; other editions as they were known then. */
  record KnownAtPosition(long seq) implements KnownAt {

    @Override
    public String toString() {
      return Long.toString(seq);
    }
  }

  /** The postings recorded at or before this instant. */
  record AtInstant(Instant instant) implements KnownAt {

    @Override
    public String toString() {
      return instant.toString();
    }
  }

  /** A position for each edition. */
  record KnownAtPositions(Map<String, Long> positions) implements KnownAt {

    public KnownAtPositions {
      positions = Map.copyOf(positions);
    }

    private static KnownAtPositions parse(String name, String text) {
      Map<String, Long> positions = new TreeMap<>();
      for (String pin : text.split(",", -1)) {
        int colon = pin.indexOf(':');
        Long before =
            positions.put(pin.substring(0, colon), Long.valueOf(pin.substring(colon + 1)));
        if (before != null) {
          throw new InvalidValue("at.twice", name, text, pin.substring(0, colon));
        }
      }
      return new KnownAtPositions(positions);
    }

    @Override
    public String toString() {
      return new TreeMap<>(positions)
          .entrySet().stream()
              .map(pin -> pin.getKey() + ":" + pin.getValue())
              .collect(Collectors.joining(","));
    }
  }
}
