package org.entrepot.launcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an installation is, and where it shall listen. */
final class ListeningPlace extends InstallationOption {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port for the pages and the API (ENTREPOT_HTTP_PORT; default: 8080)")
  private @Nullable Integer port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on (ENTREPOT_HTTP_ADDRESS; default: 127.0.0.1, this machine only)")
  private @Nullable String address;

  @Override
  Optional<Integer> port() {
    return Optional.ofNullable(port);
  }

  @Override
  Optional<String> address() {
    return Optional.ofNullable(address);
  }
}
