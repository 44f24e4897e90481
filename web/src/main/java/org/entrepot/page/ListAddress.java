package org.entrepot.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The addresses of a list as it is narrowed: its other parts, and the same as a file.
 *
 * @param path of the list's page
 * @param filter parameters by name
 */
public record ListAddress(String path, Map<String, String> filter) {

  /** The beginning. */
  public String first() {
    return path + query(filter);
  }

  /** The list with another value of a parameter, from its beginning; none where it is empty. */
  public String with(String parameter, String value) {
    return and(parameter, value).first();
  }

  /** These addresses with another value of a parameter; none where it is empty. */
  public ListAddress and(String parameter, String value) {
    Map<String, String> other = new LinkedHashMap<>(filter);
    if (value.isEmpty()) {
      other.remove(parameter);
    } else {
      other.put(parameter, value);
    }
    return new ListAddress(path, other);
  }

  /**
   * All of it as a file.
   *
   * @param kind csv or xlsx
   */
  public String file(String kind) {
    return path + "." + kind + query(filter);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + Route.encodeQuery(each.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }
}
