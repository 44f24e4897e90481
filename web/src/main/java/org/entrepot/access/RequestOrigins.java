package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where requests come from. A proxy in front stands for all who come through it, unless
 * ENTREPOT_TRUSTED_PROXIES names its address: then the last address that no such proxy has is taken
 * from X-Forwarded-For. The same on every server, whose own settings for this differ.
 */
@ApplicationScoped
class RequestOrigins {

  private static final String UNKNOWN = "unknown";

  @Inject HttpServletRequest request;
  @Inject ServerSettings settings;

  /** Where this request comes from. */
  RequestOrigin here() {
    String address =
        address(
            request.getRemoteAddr(),
            request.getHeader("X-Forwarded-For"),
            settings.trustedProxies());
    return new RequestOrigin(address, network(address));
  }

  /** Who asks, of the connection's other end and what that says of where the request came from. */
  static String address(@Nullable String remote, @Nullable String forwarded, Set<String> trusted) {
    if (remote == null || remote.isEmpty()) {
      return UNKNOWN;
    }
    if (forwarded == null || !trusted.contains(remote)) {
      return remote;
    }
    List<String> hops = Arrays.asList(forwarded.strip().split("\\s*,\\s*", -1));
    Collections.reverse(hops);
    String last = hops.stream().filter(hop -> !trusted.contains(hop)).findFirst().orElse(remote);
    return last.matches("[0-9a-fA-F.:]{2,45}") ? last : remote;
  }

  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress(); // a literal: nothing is looked up
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(8, bytes.length)));
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }
}
