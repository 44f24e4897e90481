package org.entrepot.figure;

import java.util.List;
import java.util.Locale;
import org.entrepot.LocalText;
import org.entrepot.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is the highest so far: against every earlier edition of the expo whose value is
 * known and comparable. Later editions are named and change nothing.
 *
 * @param holds null where rounding leaves it open, or nothing is comparable
 * @param among editions that it was compared with, by ordinal
 * @param published those of them whose value is known only as published
 * @param open those of them that it may or may not exceed
 * @param leftOut earlier editions that it could not be compared with, by ordinal
 * @param laterHigher later editions that are certainly higher, by ordinal
 */
public record HighestSoFar(
    @Nullable Boolean holds,
    List<String> among,
    List<String> published,
    List<String> open,
    List<LeftOut> leftOut,
    List<String> laterHigher) {

  /** The editions that were left out for this reason, by ordinal. */
  public List<String> leftOut(LeftOutBecause because) {
    return leftOut.stream()
        .filter(each -> each.because() == because)
        .map(LeftOut::edition)
        .toList();
  }

  /** An edition, and why its value is not compared. */
  public record LeftOut(String edition, LeftOutBecause because) {}

  /** Why a value is not compared. */
  public enum LeftOutBecause {
    /** Of the two editions one is invented. */
    SAMPLE,
    /** It reports in another currency. */
    OTHER_UNIT,
    /** Nothing in its ledger and nothing published under that name. */
    NO_VALUE,
    /** Published under that name, and nobody has said whether it is comparable. */
    UNDECIDED,
    /** Published, and a person has said that it is not comparable. */
    NOT_COMPARABLE;

    /** The reason in a sentence. */
    public LocalText sentence() {
      String code = "left-out." + name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new LocalText(
          Problem.message(code, Locale.ENGLISH), Problem.message(code, Locale.CHINESE));
    }
  }

  public HighestSoFar {
    among = List.copyOf(among);
    published = List.copyOf(published);
    open = List.copyOf(open);
    leftOut = List.copyOf(leftOut);
    laterHigher = List.copyOf(laterHigher);
  }
}
