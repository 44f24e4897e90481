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
      "Issues a bearer token and prints it, and nothing else, on standard output.",
      "It is kept nowhere: only its hash is in the database, which has to run."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class TokenCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Option(
      names = "--role",
      required = true,
      description = "What it may do: one of ${COMPLETION-CANDIDATES}")
  private Role role = Role.AUDITOR;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "What it is for, as lists of tokens show it (default: the role and the day)")
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
    System.out.println(new StoredCredentials(installation.app()).issue(what, role));
    return Exit.OK.code();
  }
}
