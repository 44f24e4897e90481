package org.entrepot.launcher;

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
      "Create an account and print its one-time password to standard output.",
      "The password is shown once and works for one sign-in, which asks for a new one. The"
          + " database must be running: the one in ENTREPOT_DB_URL (with ENTREPOT_DB_USER and"
          + " ENTREPOT_DB_PASSWORD), or the PostgreSQL in the data folder."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class AccountCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Mixin private ScopeOption where = new ScopeOption();

  @Parameters(paramLabel = "NAME", description = "User name for signing in")
  private String name = "";

  @Option(
      names = "--role",
      required = true,
      description = "Role of the account: one of ${COMPLETION-CANDIDATES}")
  private Role role = Role.AUDITOR;

  @Override
  public Integer call() {
    String account = AccountName.of(name);
    if (!AccountName.isOne(account)) {
      throw new CommandRefused(
          ExitCode.USAGE,
          "The user name is not valid: use letters and digits, and . _ @ - after the first.");
    }
    if (role.isOfTokens()) {
      throw new CommandRefused(ExitCode.USAGE, "The role " + role + " is for tokens only.");
    }
    boolean made =
        new StoredCredentials(Installation.of(place).app())
            .makeAccount(account, role, where.scope(), AccountCommand.show(account));
    if (!made) {
      throw new CommandRefused(
          ExitCode.USAGE, "The account " + account + " already exists: choose another name.");
    }
    return ExitCode.OK.code();
  }

  /** Tells a person how to sign in, before the account is kept. */
  static Consumer<String> show(String account) {
    return password -> {
      System.out.println(
          "Sign in as "
              + account
              + " with the one-time password "
              + password
              + " (shown only once; you choose a new password when you sign in).");
      System.out.flush();
    };
  }
}
