package org.entrepot.api;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who accepts anything gets JSON. Where a resource has another form too, the servers would choose
 * by the order in which they find the methods, which is another at each start. Reads the header
 * before any server does: one of three answers to what it cannot read with a page of its own.
 */
@WebFilter("/api/v1/*")
public class PrefersJson extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String HEADER = "Accept";

  private static final String ANYTHING = "*/*";

  /** What nobody gives: 406. */
  private static final String NOTHING = "application/x-nothing";

  private static final String WORD = "[^\\p{Cntrl}\\s;,/=\"()<>@:\\\\?\\[\\]{}]+";
  private static final Pattern RANGE =
      Pattern.compile(
          "("
              + WORD
              + ")/("
              + WORD
              + ")(\\s*;\\s*(q\\s*=\\s*[01](\\.[0-9]{0,3})?|(?!q\\s*=)"
              + WORD
              + "=("
              + WORD
              + "|\"[^\"\\\\]*\")))*");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String accepted = String.join(",", Collections.list(request.getHeaders(HEADER)));
    chain.doFilter(new ReplacedHeader(request, HEADER, preferring(accepted)), response);
  }

  /** Servers answer to a range that they cannot read with errors of their own. */
  private static boolean isRead(String range) {
    Matcher parts = RANGE.matcher(range);
    return parts.matches() && (!parts.group(1).equals("*") || parts.group(2).equals("*"));
  }

  /** What is accepted, with JSON before anything. */
  static String preferring(@Nullable String accepted) {
    String given = accepted == null || accepted.isBlank() ? ANYTHING : accepted;
    List<String> read =
        Arrays.stream(given.split(",")).map(String::strip).filter(PrefersJson::isRead).toList();
    return (read.isEmpty() ? List.of(NOTHING) : read)
        .stream()
            .flatMap(
                each ->
                    each.startsWith(ANYTHING)
                        ? Stream.of(
                            each.replace(ANYTHING, "application/json"), ANYTHING + ";q=0.001")
                        : Stream.of(each))
            .collect(joining(", "));
  }
}
