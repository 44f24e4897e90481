package org.entrepot.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.NotAllowed;
import org.jspecify.annotations.Nullable;

/**
 * Whether a form was sent from a page of ours. Another site can make a browser send one along with
 * our cookies, but not say that it comes from elsewhere than it does. Who is no browser says
 * nothing, and has nobody's cookies.
 */
public final class SameSite {

  private static final Pattern ADDRESS = Pattern.compile("https?://([^/]+)(/.*)?");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private SameSite() {}

  /** Shows the error page. */
  public static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ErrorPage.show(
        request, response, HttpServletResponse.SC_FORBIDDEN, new NotAllowed("form.cross-site"));
  }

  /**
   * Whether the sender is a page of ours, or no browser.
   *
   * @param publicUrl where people reach us, if it is known
   */
  public static boolean sent(HttpServletRequest request, Optional<String> publicUrl) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    String origin = request.getHeader("Origin");
    // no page of another site can set X-Forwarded-Host, which proxies do
    return origin == null
        || isHost(host(origin), request.getHeader("Host"))
        || isHost(host(origin), request.getHeader("X-Forwarded-Host"))
        || isHost(host(origin), host(publicUrl.orElse(null)));
  }

  private static boolean isHost(@Nullable String from, @Nullable String ours) {
    return from != null && from.equalsIgnoreCase(ours);
  }

  /** Host and port of an address; null where it has none, as the origin {@code null}. */
  private static @Nullable String host(@Nullable String address) {
    Matcher matcher = ADDRESS.matcher(address == null ? "" : address);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
