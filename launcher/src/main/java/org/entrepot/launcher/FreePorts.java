package org.entrepot.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Which TCP ports of this machine are free. */
final class FreePorts {

  private FreePorts() {}

  static boolean free(String port) {
    return free("127.0.0.1", Integer.parseInt(port));
  }

  static boolean free(String address, int port) {
    return obstacle(address, port).isEmpty();
  }

  /** Why this process cannot listen there. */
  static Optional<CommandRefused> obstacle(String address, int port) {
    if (refused(address, 0).isPresent()) {
      return Optional.of(
          new CommandRefused(
              ExitCode.USAGE,
              address
                  + " is not an address of this machine: use one that is (--bind,"
                  + " ENTREPOT_HTTP_ADDRESS), or 0.0.0.0 for all of them."));
    }
    String place = "Port " + port + " at " + address;
    return refused(address, port)
        .map(
            why ->
                why.contains("Permission denied")
                    ? new CommandRefused(
                        ExitCode.PORT_BUSY,
                        place
                            + " needs root: set ENTREPOT_HTTP_PORT to 1024 or more, and let"
                            + " a proxy listen there.")
                    : new CommandRefused(
                        ExitCode.PORT_BUSY,
                        place
                            + " is taken by another program: stop that program, or set"
                            + " ENTREPOT_HTTP_PORT to another port."));
  }

  /** What the system says against it. */
  private static Optional<String> refused(String address, int port) {
    InetSocketAddress place = new InetSocketAddress(address, port);
    if (place.isUnresolved()) {
      return Optional.of("no such address");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(place);
      return Optional.empty();
    } catch (IOException taken) {
      return Optional.of(String.valueOf(taken.getMessage()));
    }
  }

  /** A port that is free now. */
  static String any() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(socket.getLocalPort());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
