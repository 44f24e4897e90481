package org.entrepot.launcher;

import java.util.Map;
import java.util.Optional;
import org.entrepot.setting.Setting;

/** The environment of a command, which nothing else reads; a wrong variable is refused by name. */
record EnvironmentVariables(Map<String, String> environment) {

  /** Those that this process was given. */
  static EnvironmentVariables ofProcess() {
    return new EnvironmentVariables(System.getenv());
  }

  /** What was set, or what holds where it was not. */
  Optional<String> value(Setting setting) {
    try {
      return setting.checked(environment.get(setting.variable()));
    } catch (IllegalArgumentException wrong) {
      throw new CommandRefused(ExitCode.USAGE, wrong.getMessage() + ".");
    }
  }

  /** One that may not be missing once the database is named. */
  String required(Setting setting) {
    return value(setting)
        .orElseThrow(
            () ->
                new CommandRefused(
                    ExitCode.USAGE,
                    "ENTREPOT_DB_URL is set and "
                        + setting.variable()
                        + " is not: set both, or neither."));
  }
}
