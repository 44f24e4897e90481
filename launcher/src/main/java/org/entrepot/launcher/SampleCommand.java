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
      "Writes the invented editions of the sample as import bundles.",
      "A folder each, to be imported in the order of their names: ./entrepot import FOLDER does"
          + " that. The same seed and scale give the same bytes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Entrepot.Version.class)
final class SampleCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "Where the bundles are written")
  private Path folder = Path.of("sample");

  @Option(
      names = "--scale",
      paramLabel = "N",
      description =
          "N times as many companies, exhibitors and deals, each N times smaller, so that totals"
              + " stay (1 to 500; default: ${DEFAULT-VALUE})")
  private int scale = 1;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Which of the possible samples (default: ${DEFAULT-VALUE}, the first start's)")
  private long seed = SampleBundles.SEED;

  @Override
  public Integer call() {
    try {
      new SampleBundles(seed, scale).writeTo(folder).forEach(System.out::println);
      return Exit.OK.code();
    } catch (IllegalArgumentException wrong) {
      throw new CommandRefused(Exit.USAGE, wrong.getMessage() + ": correct the option.", wrong);
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }
}
