package org.entrepot.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where requests come from, as the server sees it: behind a proxy the server must be told to trust
 * what that says, which each of them can.
 */
final class Origins {

  private Origins() {}

  static Origin of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    return new Origin(address, network(address));
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
