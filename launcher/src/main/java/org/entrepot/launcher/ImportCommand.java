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
      "Imports a CSV file, a zip, a folder of CSV files, or a folder of such bundles.",
      "Bundles go in the order of their names. Rows and files that are refused are told, all others"
          + " go in; then it ends with 32. The same file twice changes nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class ImportCommand implements Callable<Integer> {

  @Mixin private InstallationOption place = new InstallationOption();

  @Parameters(paramLabel = "FILE|FOLDER", description = "What to import")
  private Path source = Path.of(".");

  @Option(names = "--preview", description = "Only say what would happen")
  private boolean preview;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Another server's address, with a token in ENTREPOT_TOKEN")
  private @Nullable String url;

  @Override
  public Integer call() {
    Installation installation = Installation.of(place);
    ApiClient api =
        url == null
            ? installation.api()
            : ApiClient.remote(url, Variables.ofProcess().value(Setting.TOKEN));
    Importing importing = new Importing(api, installation.console());
    boolean refused = false;
    for (Path bundle : Bundles.in(source)) {
      Importing.Outcome outcome = importing.run(bundle, preview ? "preview" : "commit");
      System.out.println(bundle + ": " + outcome);
      if (!outcome.whole()) {
        importing.tellRefused(outcome, System.out::println);
        refused = true;
      }
    }
    return (refused ? Exit.IMPORT : Exit.OK).code();
  }
}
