package org.entrepot.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.InvalidValue;
import org.entrepot.api.KnownParameters;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * What addresses have in them. Whoever asks says by which host they came and may say anything:
 * where an answer leads comes from the setting ENTREPOT_PUBLIC_URL, or is a path without a host. A
 * request that leaves it empty is refused. And no part of an address is the number of a session,
 * which would be shown to whoever sees the address.
 */
@WebFilter("/*")
public class OwnAddress extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String LOCATION = "Location";
  private static final Pattern ORIGIN = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/?#]*");

  @Inject transient ServerSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    InvalidValue wrong = wrong(request);
    if (wrong != null && !request.getServletPath().startsWith("/api/")) {
      ErrorPage.show(request, response, HttpServletResponse.SC_BAD_REQUEST, wrong);
      return;
    }
    request.setAttribute(KnownParameters.WRONG_ADDRESS, wrong);
    chain.doFilter(request, new Leading(response, origin(settings.publicUrl().orElse(null))));
  }

  /** What is wrong with where a request goes to; null where nothing is. */
  private static @Nullable InvalidValue wrong(HttpServletRequest request) {
    // a server may have taken the number out of the address by now
    if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
      return new InvalidValue("address.parameter", "", null);
    }
    String host = request.getHeader("Host");
    return host != null && host.isBlank() ? new InvalidValue("address.host", "", null) : null;
  }

  /** Scheme and host of an address; empty where it has none. */
  public static String origin(@Nullable String address) {
    Matcher origin = ORIGIN.matcher(address == null ? "" : address);
    return origin.find() ? origin.group() : "";
  }

  /** This address under another origin; all that we lead to is ours. */
  static String under(String origin, String location) {
    String path = ORIGIN.matcher(location).replaceFirst("");
    String place = path.isEmpty() ? "/" : path;
    return place.startsWith("/") ? origin + place : place;
  }

  private static final class Leading extends HttpServletResponseWrapper {

    private final String origin;

    Leading(HttpServletResponse response, String origin) {
      super(response);
      this.origin = origin;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader(LOCATION, location);
      flushBuffer();
    }

    @Override
    public void setHeader(String name, String value) {
      super.setHeader(name, own(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
      super.addHeader(name, own(name, value));
    }

    private String own(String name, String value) {
      return name.equalsIgnoreCase(LOCATION) ? under(origin, value) : value;
    }
  }
}
