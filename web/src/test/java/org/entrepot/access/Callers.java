package org.entrepot.access;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;

/** Callers as the server would know them. */
public final class Callers {

  private Callers() {}

  /** Nobody, where there is no role. */
  public static Access with(String... roles) {
    Access access = new Access();
    access.caller =
        (SecurityContext)
            Proxy.newProxyInstance(
                Callers.class.getClassLoader(),
                new Class<?>[] {SecurityContext.class},
                (proxy, method, arguments) ->
                    method.getName().equals("isCallerInRole")
                        ? List.of(roles).contains(arguments[0])
                        : roles.length == 0 ? null : (Principal) () -> "somebody");
    return access;
  }
}
