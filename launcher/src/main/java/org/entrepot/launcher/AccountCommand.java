package org.entrepot.launcher;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entrepot.access.AccountName;
import org.entrepot.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account for a person. */
@Command(
    name = "account",
    description = {
      "Makes an account and prints its one-time password on standard output.",
      "The password is kept nowhere and good for one sign-in, which sets another. It uses the"
          + " database, which has to run: ENTREPOT_DB_URL with ENTREPOT_DB_USER and"
          + " ENTREPOT_DB_PASSWORD, or the PostgreSQL in the data folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class AccountCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Parameters(paramLabel = "NAME", description = "What the person types at sign-in")
  private String name = "";

  @Option(
      names = "--role",
      required = true,
      description = "What the person may do: one of ${COMPLETION-CANDIDATES}")
  private Role role = Role.AUDITOR;

  @Override
  public Integer call() {
    String account = AccountName.of(name);
    if (!AccountName.isOne(account)) {
      throw new CommandRefused(
          Exit.USAGE,
          "That is no name for an account: use letters, digits, and . _ @ - behind the first.");
    }
    boolean made =
        new StoredCredentials(Installation.of(place).app())
            .makeAccount(account, Set.of(role), AccountCommand.show(account));
    if (!made) {
      throw new CommandRefused(
          Exit.USAGE, "There is an account " + account + " already: choose another name.");
    }
    return Exit.OK.code();
  }

  /** Tells a person how to sign in, before the account is kept. */
  static Consumer<String> show(String account) {
    return password -> {
      System.out.println(
          "Sign in as "
              + account
              + " with the one-time password "
              + password
              + " (shown this once; you choose another at the first sign-in).");
      System.out.flush();
    };
  }
}
