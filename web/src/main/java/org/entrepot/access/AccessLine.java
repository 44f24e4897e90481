package org.entrepot.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as one line of the access log. Of its query only parameters that are known to be no
 * secret: whatever else stands there, a person's name that was searched for or the cursor that
 * holds one, is left out, and a token wherever it was sent.
 *
 * @param address where it comes from
 * @param who an {@link Identity}'s name, or null where nobody has signed in
 * @param method in HTTP
 * @param target path and query
 */
record AccessLine(String address, @Nullable String who, String method, String target) {

  private static final int LONGEST = 500;
  private static final String LEFT_OUT = "...";

  /** Some servers leave there what stands behind a semicolon, such as the number of a session. */
  private static final Pattern BEHIND_SEMICOLON = Pattern.compile(";[^/]*");

  /** A token, wherever somebody has put it. */
  private static final Pattern TOKEN =
      Pattern.compile("(?<=^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2})ent_[^/?&=;]*");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Set<String> SHOWN =
      Set.of(
          "at",
          "by",
          "economy",
          "edition",
          "file",
          "kind",
          "leastDeveloped",
          "limit",
          "minPosition",
          "mode",
          "on",
          "pavilion",
          "preview",
          "section",
          "sort",
          "state",
          "through");

  /** What came of a request: its status and how long that took. */
  record RequestOutcome(int status, long millis) {}

  static AccessLine of(
      String address, @Nullable String who, String method, String path, @Nullable String query) {
    String target = path(path) + query(query);
    return new AccessLine(address, who, method, TOKEN.matcher(target).replaceAll(LEFT_OUT));
  }

  String text(Instant at, RequestOutcome outcome, String id) {
    return String.join(
        " ",
        at.truncatedTo(ChronoUnit.MILLIS).toString(),
        safe(address),
        who == null ? "-" : safe(who),
        safe(method),
        safe(target),
        Integer.toString(outcome.status()),
        outcome.millis() + "ms",
        id);
  }

  private static String path(String path) {
    return BEHIND_SEMICOLON.matcher(path).replaceAll(";" + LEFT_OUT);
  }

  private static String query(@Nullable String query) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&", -1))
            .map(each -> SHOWN.contains(each.split("=", 2)[0]) ? each : LEFT_OUT)
            .distinct()
            .collect(Collectors.joining("&", "?", ""));
  }

  /** One word of one line, whatever was sent. */
  private static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    for (byte each : text.getBytes(UTF_8)) {
      if (each > ' ' && each < 0x7f && each != '"' && each != '\\') {
        safe.append((char) each);
      } else {
        safe.append('%').append(HEX.toHexDigits(each));
      }
    }
    return safe.length() <= LONGEST ? safe.toString() : safe.substring(0, LONGEST) + LEFT_OUT;
  }
}
