package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table access.csv: which status each operation of the API answers to whom. */
record AccessTable(List<String> callers, List<Asked> asked) {

  private static final int FIXED = 3;

  /**
   * An operation as it is asked.
   *
   * @param operation method and path, as the contract has it
   * @param address with names in braces of what a test has made
   * @param body what is sent, or empty
   * @param statuses by caller
   */
  record Asked(String operation, String address, String body, Map<String, Integer> statuses) {

    String method() {
      return operation.substring(0, operation.indexOf(' '));
    }

    /** With what was answered in place of what should be. */
    String line(Map<String, Integer> answered) {
      return String.join(";", operation, address, body)
          + ";"
          + statuses.keySet().stream()
              .map(caller -> String.valueOf(answered.get(caller)))
              .collect(Collectors.joining(";"));
    }
  }

  static AccessTable read() {
    try (BufferedReader csv =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(AccessTable.class.getResourceAsStream("/access.csv")), UTF_8))) {
      List<String> head = List.of(requireNonNull(csv.readLine()).split(";", -1));
      List<String> callers = head.subList(FIXED, head.size());
      return new AccessTable(callers, csv.lines().map(line -> asked(line, callers)).toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Asked asked(String text, List<String> callers) {
    String[] cells = text.split(";", -1);
    Map<String, Integer> statuses = new LinkedHashMap<>();
    for (int i = 0; i < callers.size(); i++) {
      statuses.put(callers.get(i), Integer.valueOf(cells[FIXED + i]));
    }
    return new Asked(cells[0], cells[1], cells[2], statuses);
  }
}
