package org.entrepot.page;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;

/** Requests as beans see them. */
public final class Requests {

  private Requests() {}

  /** A route below {@code /entrepot} with these parameters. */
  public static Route route(Map<String, String> parameters) {
    Route route = new Route();
    route.request = request(parameters);
    return route;
  }

  private static HttpServletRequest request(Map<String, String> parameters) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            Requests.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getContextPath" -> "/entrepot";
                  case "getAttribute" -> null;
                  case "getParameterNames" -> Collections.enumeration(parameters.keySet());
                  case "getParameter" -> parameters.get(arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
