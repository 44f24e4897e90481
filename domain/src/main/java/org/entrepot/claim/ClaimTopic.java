package org.entrepot.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a claim is about, written {@code metric:exhibitors}.
 *
 * @param name of the metric, the attribute of an edition or the indicator
 */
public record ClaimTopic(ClaimTopicKind kind, String name) {

  /** The kinds of things that claims are about. */
  public enum ClaimTopicKind {
    /** A figure. */
    METRIC,
    /** How a figure has grown over the edition before. */
    GROWTH,
    /** Whether a figure is the highest so far. */
    RECORD,
    /** Something that an edition says of itself: {@code days}. */
    ATTRIBUTE,
    /** A value of the outlook. */
    INDICATOR
  }

  private static final Pattern FORM =
      Pattern.compile("(metric|growth|record|attribute|indicator):([a-z0-9_]{1,60})");

  /** Reads it; empty where it is not of that form. */
  public static Optional<ClaimTopic> of(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new ClaimTopic(
                ClaimTopicKind.valueOf(form.group(1).toUpperCase(Locale.ROOT)), form.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
  }
}
