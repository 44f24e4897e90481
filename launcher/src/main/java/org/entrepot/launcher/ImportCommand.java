package org.entrepot.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entrepot.setting.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports records through the API. */
@Command(
    name = "import",
    description = {
      "Import a CSV file, a zip, a folder of CSV files, or a folder of such bundles.",
      "Bundles are imported in order of name. Rejected rows and files are listed, all others are"
          + " imported, and the exit code is then 32. Importing a file again changes nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class ImportCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Parameters(paramLabel = "FILE|FOLDER", description = "What to import")
  private Path source = Path.of(".");

  @Option(names = "--preview", description = "Show what would happen without importing")
  private boolean preview;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Address of another server; set ENTREPOT_TOKEN to a token for it")
  private @Nullable String url;

  @Override
  public Integer call() {
    Installation installation = Installation.of(place);
    ApiClient api =
        url == null
            ? installation.api()
            : ApiClient.remote(url, EnvironmentVariables.ofProcess().value(Setting.TOKEN));
    BundleSender importing = new BundleSender(api, installation.console());
    boolean refused = false;
    for (Path bundle : NamedBundles.in(source)) {
      BundleSender.SentOutcome outcome = importing.run(bundle, preview ? "preview" : "commit");
      System.out.println(bundle + ": " + outcome);
      if (!outcome.whole()) {
        importing.tellRefused(outcome, System.out::println);
        refused = true;
      }
    }
    return (refused ? ExitCode.IMPORT : ExitCode.OK).code();
  }
}
