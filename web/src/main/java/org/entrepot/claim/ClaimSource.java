package org.entrepot.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim was made, as pages show it.
 *
 * @param text what it is called: the address itself where that is all
 * @param link the address in it, if there is one
 */
record ClaimSource(String text, @Nullable String link) {

  private static final Pattern ADDRESS = Pattern.compile("[,;，；:：]?\\s*(https?://[^\\s\"<>]+)");

  static ClaimSource of(@Nullable String source) {
    if (source == null) {
      return new ClaimSource("", null);
    }
    Matcher address = ADDRESS.matcher(source);
    if (!address.find()) {
      return new ClaimSource(source, null);
    }
    String rest = address.replaceFirst("").strip();
    return new ClaimSource(rest.isEmpty() ? address.group(1) : rest, address.group(1));
  }
}
