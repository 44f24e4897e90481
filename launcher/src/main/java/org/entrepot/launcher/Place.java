package org.entrepot.launcher;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where an installation is. */
final class Place {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where everything is kept (ENTREPOT_DATA; default: data beside the script)")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port of the pages and the API (ENTREPOT_HTTP_PORT; default: 8080)")
  private @Nullable Integer port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "Address to listen at (ENTREPOT_HTTP_ADDRESS; default: 127.0.0.1, this machine only)")
  private @Nullable String address;

  Optional<Path> data() {
    return Optional.ofNullable(data);
  }

  Optional<Integer> port() {
    return Optional.ofNullable(port);
  }

  Optional<String> address() {
    return Optional.ofNullable(address);
  }
}
