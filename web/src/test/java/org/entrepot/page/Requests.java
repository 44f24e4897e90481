package org.entrepot.page;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as beans see them. */
public final class Requests {

  private Requests() {}

  /** A route below {@code /entrepot} with these parameters. */
  public static Route route(Map<String, String> parameters) {
    Route route = new Route();
    Map<String, String[]> each = new HashMap<>();
    parameters.forEach((name, value) -> each.put(name, new String[] {value}));
    route.request = request(each);
    return route;
  }

  /** A route with a parameter that is sent several times. */
  public static Route route(String parameter, String... values) {
    Route route = new Route();
    route.request = request(Map.of(parameter, values));
    return route;
  }

  /** What of these parameters is not understood. */
  public static Mistyped mistyped(Route route, Display reader) {
    Mistyped mistyped = new Mistyped();
    mistyped.route = route;
    mistyped.reader = reader;
    return mistyped;
  }

  private static HttpServletRequest request(Map<String, String[]> parameters) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Requests.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getContextPath" -> "/entrepot";
                  case "getAttribute" -> null;
                  case "getParameterNames" -> Collections.enumeration(parameters.keySet());
                  case "getParameter" -> first(parameters.get(arguments[0]));
                  case "getParameterValues" -> parameters.get(arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static @Nullable String first(String @Nullable [] values) {
    return values == null ? null : values[0];
  }
}
