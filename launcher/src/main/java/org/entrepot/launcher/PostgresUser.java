package org.entrepot.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.setting.Setting;

/**
 * Who runs PostgreSQL, which refuses to be root. A user other than root runs it as itself. Root
 * runs it in a user namespace of its own, where root is nobody and the files stay root's, so a
 * folder under /root works; where the system forbids that (most containers do) another user runs it
 * and owns its files.
 */
final class PostgresUser {

  private final List<String> prefix;
  private final String owner;

  private PostgresUser(List<String> prefix, String owner) {
    this.prefix = prefix;
    this.owner = owner;
  }

  /** ENTREPOT_PG_USER names the user instead. */
  static PostgresUser choose(EnvironmentVariables set) {
    UnixSystem self = new UnixSystem();
    if (self.getUid() != 0) {
      return new PostgresUser(List.of(), self.getUsername());
    }
    String named = set.value(Setting.PG_USER).orElse("");
    if (!named.isBlank()) {
      return other(named);
    }
    List<String> namespace = List.of("unshare", "-U");
    if (Processes.run(join(namespace, List.of("id", "-un"))).well()) {
      return new PostgresUser(namespace, "root");
    }
    return other(known("postgres") ? "postgres" : "nobody");
  }

  private static PostgresUser other(String user) {
    if (!known(user)) {
      throw new CommandRefused(
          ExitCode.USAGE,
          "There is no user " + user + ": set ENTREPOT_PG_USER to one that exists.");
    }
    List<String> prefix =
        Stream.of(
                List.of("setpriv", "--reuid", user, "--regid", group(user), "--clear-groups"),
                List.of("runuser", "-u", user, "--"))
            .filter(way -> Processes.run(join(way, List.of("true"))).well())
            .findFirst()
            .orElseThrow(
                () ->
                    new CommandRefused(
                        ExitCode.NO_PERMISSION,
                        "PostgreSQL refuses to run as root, and neither unshare, setpriv nor"
                            + " runuser works here: start as a user other than root."));
    return new PostgresUser(prefix, user);
  }

  private static boolean known(String user) {
    return Processes.run(List.of("id", "-u", user)).well();
  }

  private static String group(String user) {
    return Processes.run(List.of("id", "-g", user)).said().strip();
  }

  List<String> command(List<String> command) {
    return join(prefix, command);
  }

  /** Gives it the files that PostgreSQL reads and writes, and refuses a place it cannot reach. */
  void own(Path... folders) {
    if (new UnixSystem().getUid() != 0) {
      return;
    }
    for (Path folder : folders) {
      FolderTrees.own(folder, principal(folder));
      if (!Processes.run(command(List.of("test", "-x", folder.toString()))).well()) {
        throw new CommandRefused(
            ExitCode.NO_PERMISSION,
            "PostgreSQL refuses to run as root, and as "
                + owner
                + " it cannot enter "
                + folder
                + ": set ENTREPOT_DATA to a folder that other users can enter, such as"
                + " /var/lib/entrepot, or start as a user other than root.");
      }
    }
  }

  private UserPrincipal principal(Path folder) {
    try {
      return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  private static List<String> join(List<String> first, List<String> second) {
    List<String> joined = new ArrayList<>(first);
    joined.addAll(second);
    return List.copyOf(joined);
  }
}
