package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.InvalidValue;

/** The address that was asked for, before it was forwarded to a view. */
@Named
@RequestScoped
public class Route {

  private static final Pattern NAMES = Pattern.compile("\\(\\?<([a-z]+)>");

  @Inject HttpServletRequest request;

  private final Map<String, String> parts = new HashMap<>();

  void enter(Matcher matcher) {
    Matcher names = NAMES.matcher(matcher.pattern().pattern());
    while (names.find()) {
      parts.put(names.group(1), matcher.group(names.group(1)));
    }
  }

  /** A named part of the path. */
  public Optional<String> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** A parameter of the query that says something. */
  public Optional<String> query(String name) {
    return isOfError()
        ? Optional.empty()
        : Optional.ofNullable(request.getParameter(name))
            .filter(value -> !value.isBlank())
            .map(value -> withoutNul(name, value));
  }

  /** Those of these parameters that say something, as they were typed. */
  public Map<String, String> queries(Collection<String> names) {
    Map<String, String> said = new LinkedHashMap<>();
    names.forEach(name -> query(name).ifPresent(value -> said.put(name, value.strip())));
    return said;
  }

  /** Every value of a parameter that says something, where a form sends several of one name. */
  public List<String> every(String name) {
    String[] sent = isOfError() ? null : request.getParameterValues(name);
    return sent == null
        ? List.of()
        : Arrays.stream(sent)
            .filter(value -> !value.isBlank())
            .map(value -> withoutNul(name, value.strip()))
            .toList();
  }

  /** Names of all parameters of the query. */
  public List<String> parameters() {
    return Collections.list(request.getParameterNames());
  }

  /** The database keeps none, so nothing is found by one. */
  private static String withoutNul(String name, String value) {
    if (value.indexOf('\0') >= 0) {
      throw new InvalidValue("text.control", name, value);
    }
    return value;
  }

  /** The error page reads nothing of what was sent: that may be what was wrong. */
  private boolean isOfError() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
  }

  /** Path and query as the browser sent them, without the context path. */
  public String getHere() {
    Object path = original(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    Object query = original(RequestDispatcher.FORWARD_QUERY_STRING, request.getQueryString());
    String here = path.toString().substring(request.getContextPath().length());
    boolean page = "GET".equals(request.getMethod()) && query != null;
    return page ? here + "?" + query : here;
  }

  @SuppressWarnings("NullAway") // null where there is no such thing, as the servlet API has it
  private Object original(String attribute, Object otherwise) {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return forwarded == null ? otherwise : request.getAttribute(attribute);
  }

  /**
   * Where the reader wants to go after this page: {@code to} of the query.
   *
   * @param otherwise a path without the context path
   */
  public String target(String otherwise) {
    return request.getContextPath() + query("to").map(Preferences::local).orElse(otherwise);
  }

  /** Where one wants to go, as part of a query to hand it on; empty where that is nowhere. */
  public String onward(String separator) {
    return query("to").map(to -> separator + "to=" + encodeQuery(to)).orElse("");
  }

  /** An address of ours with the context path; the segments are encoded. */
  public String to(String... segments) {
    StringBuilder path = new StringBuilder(request.getContextPath());
    for (String segment : segments) {
      path.append('/').append(encode(segment));
    }
    return path.isEmpty() ? "/" : path.toString();
  }

  /** Encoded for a query; colons and commas stay readable. */
  public static String encodeQuery(String text) {
    return encode(text).replace("%3A", ":").replace("%2C", ",").replace("%2F", "/");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
