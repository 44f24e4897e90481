package org.entrepot.launcher;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.entrepot.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Issues a token for a machine. */
@Command(
    name = "token",
    description = {
      "Create a bearer token and print it, and nothing else, to standard output.",
      "The token is shown once; only its hash is stored. The database must be running."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class TokenCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Mixin private ScopeOption where = new ScopeOption();

  @Option(
      names = "--role",
      required = true,
      description = "Role of the token: one of ${COMPLETION-CANDIDATES}")
  private Role role = Role.AUDITOR;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "What the token is for, shown in lists of tokens (default: role and date)")
  private String name = "";

  @Override
  public Integer call() {
    Installation installation = Installation.of(place);
    String what =
        name.isBlank()
            ? role.name().toLowerCase(Locale.ROOT)
                + " "
                + java.time.LocalDate.now(java.time.ZoneOffset.UTC)
            : name;
    System.out.println(new StoredCredentials(installation.app()).issue(what, role, where.scope()));
    return ExitCode.OK.code();
  }
}
