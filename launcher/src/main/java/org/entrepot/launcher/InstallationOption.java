package org.entrepot.launcher;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where an installation is. */
class InstallationOption {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Data folder (ENTREPOT_DATA; default: data beside the script)")
  private @Nullable Path data;

  Optional<Path> data() {
    return Optional.ofNullable(data);
  }

  Optional<Integer> port() {
    return Optional.empty();
  }

  Optional<String> address() {
    return Optional.empty();
  }
}
