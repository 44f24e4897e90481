package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entrepot.sample.SampleBundles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sample as bundles. */
@Command(
    name = "sample",
    description = {
      "Write the sample (invented records) as import bundles.",
      "One folder for each bundle; import them all with ./entrepot import FOLDER. The same seed"
          + " and scale always give the same files."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class SampleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "Where to write the bundles")
  private Path folder = Path.of("sample");

  @Option(
      names = "--scale",
      paramLabel = "N",
      description =
          "N times as many companies, exhibitors and deals, each N times smaller, with the same"
              + " totals (1 to 500; default: ${DEFAULT-VALUE})")
  private int scale = 1;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description =
          "Seed for the invented records (default: ${DEFAULT-VALUE}, as in the first start)")
  private long seed = SampleBundles.SEED;

  @Override
  public Integer call() {
    try {
      new SampleBundles(seed, scale).writeTo(folder).forEach(System.out::println);
      return ExitCode.OK.code();
    } catch (IllegalArgumentException wrong) {
      throw new CommandRefused(ExitCode.USAGE, wrong.getMessage() + ": correct the option.", wrong);
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }
}
