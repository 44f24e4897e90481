package org.entrepot.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a published number say of the exact one. How far "more than" and "nearly"
 * reach is a convention, so both are settings.
 */
@ApplicationScoped
public class PublishedQualifiers {

  private static final String AT_MOST = "at most";
  private static final BigDecimal ALL_LOST = new BigDecimal(-100);
  private static final Pattern DECIMALS = Pattern.compile("exact to (\\d) decimals?");

  /**
   * "Nearly X" begins at a share of X, and "about X" reaches as far to either side; "more than X"
   * ends some steps above X, a step being one of its last digit not zero.
   */
  @Inject ServerSettings settings;

  PublishedQualifiers() {}

  public PublishedQualifiers(Map<String, String> environment) {
    this.settings = ServerSettings.of(environment);
  }

  /**
   * Where the exact number lies: what is counted is exact, all else is rounded to the decimals that
   * are written, unless the words say otherwise. Several are parted by comma or semicolon. Below
   * zero the words speak of the fall: nearly -3 has not quite reached it.
   *
   * @param written the number as published, with its decimals
   * @param words {@code more than}, {@code nearly}, {@code at most}, {@code about}, {@code exact to
   *     2 decimals}, {@code no decimals}; any other says nothing of the number
   */
  public Interval range(BigDecimal written, @Nullable String words, boolean counts) {
    return written.signum() < 0
        ? above(written.negate(), words, counts).negated()
        : above(written, words, counts);
  }

  /**
   * Where a growth in percent lies; what grew by at most so much may have fallen.
   *
   * @param words as of {@link #range}
   */
  public Interval growthRange(BigDecimal written, @Nullable String words) {
    Interval range = range(written, words, /* counts= */ false);
    return written.signum() >= 0 && says(words, AT_MOST)
        ? new Interval(ALL_LOST, true, range.high(), range.highIn())
        : range;
  }

  private static boolean says(@Nullable String words, String word) {
    return QualifierWords.parts(words).contains(word);
  }

  private Interval above(BigDecimal written, @Nullable String words, boolean counts) {
    List<String> each = QualifierWords.parts(words);
    if (each.contains("more than")) {
      return new Interval(written, false, written.add(step(written)), false);
    }
    if (each.contains("nearly") && written.signum() > 0) {
      return new Interval(written.multiply(settings.nearlyFrom()), true, written, false);
    }
    if (each.contains(AT_MOST)) {
      return new Interval(BigDecimal.ZERO, true, written, true);
    }
    if (each.contains("about")) {
      BigDecimal reach = written.multiply(BigDecimal.ONE.subtract(settings.nearlyFrom()));
      return new Interval(written.subtract(reach), true, written.add(reach), true);
    }
    if (counts) {
      return Interval.exactly(written);
    }
    for (String word : each) {
      Matcher decimals = DECIMALS.matcher(word);
      if (decimals.matches()) {
        return Interval.roundedTo(to(Integer.parseInt(decimals.group(1)), written));
      }
      if (word.equals("no decimals")) {
        return Interval.roundedTo(to(0, written));
      }
    }
    return Interval.roundedTo(written);
  }

  /** The number said with so many decimals; more digits than that are not taken from it. */
  private static BigDecimal to(int decimals, BigDecimal written) {
    int needed = written.stripTrailingZeros().scale();
    return written.setScale(Math.max(decimals, needed));
  }

  private BigDecimal step(BigDecimal written) {
    BigDecimal last = BigDecimal.ONE.movePointLeft(written.stripTrailingZeros().scale());
    return last.multiply(settings.moreThanSteps());
  }
}
