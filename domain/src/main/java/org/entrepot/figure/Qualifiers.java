package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words beside a published number say of the exact one. How far "more than" and "nearly"
 * reach is a convention, so both are settings.
 */
@ApplicationScoped
public class Qualifiers {

  private static final String NEARLY_FROM = "ENTREPOT_NEARLY_FROM";
  private static final String MORE_THAN_STEPS = "ENTREPOT_MORE_THAN_STEPS";
  private static final Pattern DECIMALS = Pattern.compile("exact to (\\d) decimals?");
  private static final String DEFAULT_NEARLY = "0.95";
  private static final String DEFAULT_STEPS = "1";

  /** "Nearly X" begins at this share of X; "about X" reaches as far to either side. */
  private final BigDecimal nearlyFrom;

  /** "More than X" ends so many steps above X, a step being one of its last digit not zero. */
  private final BigDecimal moreThanSteps;

  Qualifiers() {
    this(System.getenv());
  }

  Qualifiers(Map<String, String> environment) {
    this.nearlyFrom = read(environment, NEARLY_FROM, DEFAULT_NEARLY, "0\\.[0-9]{1,4}");
    this.moreThanSteps = read(environment, MORE_THAN_STEPS, DEFAULT_STEPS, "[1-9][0-9]?");
  }

  /** Has a bad setting found when the application starts, not when the first figure is read. */
  void check(@Observes @Initialized(ApplicationScoped.class) Object started) {}

  private static BigDecimal read(
      Map<String, String> environment, String variable, String otherwise, String form) {
    String set = environment.getOrDefault(variable, "");
    if (!set.isEmpty() && (!set.matches(form) || new BigDecimal(set).signum() == 0)) {
      throw new IllegalArgumentException(
          variable + " is \"" + set + "\"; a number like " + otherwise + " is needed");
    }
    return new BigDecimal(set.isEmpty() ? otherwise : set);
  }

  /**
   * Where the exact number lies: what is counted is exact, all else is rounded to the decimals that
   * are written, unless the words say otherwise. Several are parted by comma or semicolon. Below
   * zero the words speak of the fall: nearly -3 has not quite reached it.
   *
   * @param written the number as published, with its decimals
   * @param words {@code more than}, {@code nearly}, {@code about}, {@code exact to 2 decimals},
   *     {@code no decimals}; any other says nothing of the number
   */
  public Interval range(BigDecimal written, @Nullable String words, boolean counts) {
    return written.signum() < 0
        ? above(written.negate(), words, counts).negated()
        : above(written, words, counts);
  }

  private Interval above(BigDecimal written, @Nullable String words, boolean counts) {
    List<String> each =
        words == null ? List.of() : Arrays.asList(words.strip().split("\\s*[,;]\\s*"));
    if (each.contains("more than")) {
      return new Interval(written, false, written.add(step(written)), false);
    }
    if (each.contains("nearly") && written.signum() > 0) {
      return new Interval(written.multiply(nearlyFrom), true, written, false);
    }
    if (each.contains("about")) {
      BigDecimal reach = written.multiply(BigDecimal.ONE.subtract(nearlyFrom));
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

  /** The same number said with so many decimals; more digits than that are not taken from it. */
  private static BigDecimal to(int decimals, BigDecimal written) {
    int needed = written.stripTrailingZeros().scale();
    return written.setScale(Math.max(decimals, needed));
  }

  private BigDecimal step(BigDecimal written) {
    BigDecimal last = BigDecimal.ONE.movePointLeft(written.stripTrailingZeros().scale());
    return last.multiply(moreThanSteps);
  }
}
