package org.entrepot.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loads one address of this machine with wrk, for a few seconds. */
final class Wrk {

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern ERRORS = Pattern.compile("(Socket errors|Non-2xx).*");

  private static final int SECONDS = 6;

  private final String base;

  private Wrk(String base) {
    this.base = base;
  }

  static Wrk of(RunningEntrepot entrepot) throws IOException, InterruptedException {
    return new Wrk(entrepot.url());
  }

  /**
   * Requests answered in a second over 16 connections.
   *
   * @throws IllegalStateException if one answer was an error; 304 is none
   */
  double rate(String path, String... headers) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("wrk", "-t", "1", "-c", "16", "-d", SECONDS + "s"));
    for (String header : headers) {
      command.add("-H");
      command.add(header);
    }
    command.add(base + path);
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (wrk.waitFor() != 0 || ERRORS.matcher(output).find()) {
      throw new IllegalStateException(path + ": " + output);
    }
    Matcher rate = RATE.matcher(output);
    if (!rate.find()) {
      throw new IllegalStateException(output);
    }
    return Double.parseDouble(rate.group(1));
  }
}
