package org.entrepot.launcher;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Sends bundles to the API and follows their jobs to the end. */
final class BundleSender {

  private static final int PAUSE_MILLIS = 250;
  private static final int SHOWN = 20;
  private static final int PAGE = 200;

  private final ApiClient api;
  private final Console console;

  BundleSender(ApiClient api, Console console) {
    this.api = api;
    this.console = console;
  }

  /**
   * What came of one bundle.
   *
   * @param refused rows; those of a file that is refused whole are not among them
   * @param unreadable names of the files that are refused whole
   */
  record SentOutcome(
      String job, long accepted, long unchanged, long refused, List<String> unreadable) {

    /** Whether all of it is known now. */
    boolean whole() {
      return refused == 0 && unreadable.isEmpty();
    }

    @Override
    public String toString() {
      String rows =
          "%s accepted, %s unchanged, %s rejected".formatted(accepted, unchanged, refused);
      return unreadable.isEmpty()
          ? rows
          : rows + "; files rejected: " + String.join(", ", unreadable);
    }
  }

  /**
   * Imports one bundle.
   *
   * @param mode {@code commit}, or {@code preview} to only see what would happen
   */
  SentOutcome run(Path bundle, String mode) {
    String label = String.valueOf(bundle.getFileName());
    String job = send(bundle, mode);
    JsonObject state = follow(job, label);
    if (!state.getString("state").equals("SUCCEEDED")) {
      throw new CommandRefused(
          ExitCode.IMPORT,
          "The import of "
              + bundle
              + " ended as "
              + state.getString("state")
              + " and nothing was imported: "
              + why(state));
    }
    JsonObject result = state.getJsonObject("result");
    JsonArray files = result.getJsonArray("files");
    if (files.isEmpty()) {
      throw new CommandRefused(
          ExitCode.USAGE,
          "There is nothing to import in " + bundle + ": choose one with CSV files.");
    }
    return new SentOutcome(
        job,
        number(result, "accepted"),
        number(result, "unchanged"),
        number(result, "refused"),
        unreadable(files));
  }

  private static List<String> unreadable(JsonArray files) {
    return files.getValuesAs(JsonObject.class).stream()
        .filter(file -> !file.getBoolean("readable"))
        .map(file -> file.getString("file"))
        .toList();
  }

  private static String why(JsonObject state) {
    return state.get("problem") instanceof JsonObject problem
        ? problem.getString("detail")
        : "the server gave no reason. Check its log, then import again.";
  }

  /** Tells the first refused rows of a job, and every file that is refused whole. */
  void tellRefused(SentOutcome outcome, Consumer<String> tell) {
    Set<String> untold = new TreeSet<>(outcome.unreadable());
    int shown = 0;
    String page = outcome.job() + "/refused?limit=" + (untold.isEmpty() ? SHOWN : PAGE);
    for (String next = page; next != null; ) {
      JsonObject answer = api.get(next);
      for (JsonObject row : answer.getJsonArray("items").getValuesAs(JsonObject.class)) {
        boolean file = number(row, "line") == 0;
        if (file || shown < SHOWN) {
          tell.accept(file ? ofFile(row) : ofRow(row));
        }
        shown += file ? 0 : 1;
        untold.remove(text(row, "file"));
      }
      boolean more = !untold.isEmpty() && !answer.isNull("next");
      next = more ? page + "&after=" + encoded(answer.getString("next")) : null;
    }
    if (outcome.refused() > SHOWN) {
      tell.accept("  and " + (outcome.refused() - SHOWN) + " more");
    }
  }

  private static String ofRow(JsonObject row) {
    return "  %s line %s, %s: %s"
        .formatted(text(row, "file"), text(row, "line"), text(row, "column"), text(row, "message"));
  }

  /** Its sentence names the column where it is about one. */
  private static String ofFile(JsonObject row) {
    return "  %s, the whole file: %s".formatted(text(row, "file"), text(row, "message"));
  }

  private String send(Path bundle, String mode) {
    String query = "/imports?mode=" + mode;
    if (NamedBundles.isCsv(bundle)) {
      String file = encoded(String.valueOf(bundle.getFileName()));
      return api.upload(query + "&file=" + file, bundle, "text/csv");
    }
    if (NamedBundles.isZip(bundle)) {
      return api.upload(query, bundle, "application/zip");
    }
    Path zip = temporary();
    try {
      return api.upload(query, NamedBundles.zip(bundle, zip), "application/zip");
    } finally {
      FolderTrees.delete(zip);
    }
  }

  private JsonObject follow(String job, String label) {
    while (true) {
      JsonObject state = api.get(job);
      long total = number(state, "total");
      switch (state.getString("state")) {
        case "QUEUED" -> {}
        case "RUNNING" -> console.bar(label, Math.min(number(state, "done"), total - 1), total);
        default -> {
          console.bar(label, 1, 1);
          return state;
        }
      }
      Processes.pause(PAUSE_MILLIS);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static long number(JsonObject object, String name) {
    return object.isNull(name) ? 0 : object.getJsonNumber(name).longValue();
  }

  private static String text(JsonObject object, String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value.getValueType() == JsonValue.ValueType.STRING) {
      return object.getString(name);
    }
    return value.getValueType() == JsonValue.ValueType.NULL ? "-" : value.toString();
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("entrepot-", ".zip");
    } catch (IOException failed) {
      throw CommandRefused.at(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), failed);
    }
  }
}
