package org.entrepot.access;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/** Acts as requests say them. */
public final class Acts {

  /** The proxy that is trusted. */
  public static final String PROXY = "10.0.0.7";

  private Acts() {}

  /** Of somebody with a role whose request comes from there, and says that it is for another. */
  public static CurrentAct from(String remote, @Nullable String forwarded, Role... roles) {
    CurrentAct act = new CurrentAct();
    act.access = Callers.with(roles);
    act.origins = new RequestOrigins();
    act.origins.settings = ServerSettings.of(Map.of("ENTREPOT_TRUSTED_PROXIES", PROXY));
    act.origins.request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                Acts.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getRemoteAddr") ? remote : forwarded);
    return act;
  }
}
