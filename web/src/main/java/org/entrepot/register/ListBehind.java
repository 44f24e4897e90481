package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Route;

/**
 * The list of a register that somebody came from to a record or a change, as it was narrowed and
 * sorted: the addresses of these pages carry it, so that one comes back to it.
 */
@RequestScoped
class ListBehind {

  /** In addresses: that list. */
  static final String LIST = "list";

  private static final String EDITION = "edition";
  private static final String CARRIED = "([a-z0-9_.]{1,60}=[A-Za-z0-9._~%:,/+*-]+(&|$)){1,40}";
  private static final int LONGEST = 2_000;

  @Inject Route route;

  /** What a list is asked for, but for its edition and the place in it, as a query. */
  static String query(ListAddress list, Register of) {
    return list.filter().entrySet().stream()
        .filter(each -> !(of.inEdition() && each.getKey().equals(EDITION)))
        .map(each -> each.getKey() + "=" + Route.encodeQuery(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** What the list that one came from was asked for; empty where that was everything, or none. */
  String query() {
    return route
        .query(LIST)
        .filter(text -> text.length() <= LONGEST && text.matches(CARRIED))
        .orElse("");
  }

  /** See {@link #query}, by name. */
  Map<String, String> asked() {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String each : query().split("&", -1)) {
      int at = each.indexOf('=');
      if (at > 0) {
        asked.put(each.substring(0, at), decoded(each.substring(at + 1)));
      }
    }
    return asked;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return value; // of an address that is not ours
    }
  }
}
