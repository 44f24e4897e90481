package org.entrepot.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.entrepot.setting.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code ./entrepot start} and the others. */
@Command(
    name = "entrepot",
    description =
        "Run an international import expo and publish figures that anyone can trace to records.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class,
    subcommands = {
      StartCommand.class,
      KeepCommand.class,
      StopCommand.class,
      StatusCommand.class,
      ResetCommand.class,
      MigrateCommand.class,
      SampleCommand.class,
      ImportCommand.class,
      ClaimsCommand.class,
      TokenCommand.class,
      AccountCommand.class
    })
public final class Entrepot {

  private Entrepot() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String... arguments) {
    LogManager.getLogManager().reset();
    int code;
    try {
      code = commandLine().execute(arguments);
    } catch (Error defect) {
      System.err.println("entrepot: " + defect + " (a bug, or out of memory)");
      code = ExitCode.UNEXPECTED.code();
    }
    System.exit(code);
  }

  /** The commands, ready to be executed. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Entrepot());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failed, at, parsed) -> tell(failed, at.getErr()));
    line.getSubcommands().values().forEach(Entrepot::listExitCodes);
    listExitCodes(line);
    line.setUsageHelpWidth(100);
    return line;
  }

  private static int tell(Exception failed, PrintWriter to) {
    if (failed instanceof CommandRefused refusal) {
      to.println("entrepot: " + refusal.getMessage());
      return refusal.exit().code();
    }
    to.println("entrepot: " + failed + " (this is a bug; set ENTREPOT_TRACE=1 to see where)");
    if (EnvironmentVariables.ofProcess().value(Setting.TRACE).isPresent()) {
      StringWriter trace = new StringWriter();
      failed.printStackTrace(new PrintWriter(trace));
      to.print(trace);
    }
    return ExitCode.UNEXPECTED.code();
  }

  private static void listExitCodes(CommandLine line) {
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values())
        .forEach(exit -> codes.put(Integer.toString(exit.code()), exit.meaning()));
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }

  /** The version of the build. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "Entrepot " + BuiltVersions.ENTREPOT,
        "PostgreSQL " + BuiltVersions.POSTGRESQL + ", Payara Micro " + BuiltVersions.PAYARA
      };
    }
  }
}
