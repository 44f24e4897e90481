package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table pages.csv: which status each page answers to whom, by each method. */
record PageTable(List<String> callers, List<Line> lines) {

  /** In this order the statuses of a caller stand in their column. */
  static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  private static final int FIXED = 2;

  /**
   * A page.
   *
   * @param page its name in SitePage
   * @param address with names in braces of what a test has made
   * @param statuses by caller, one for each method
   */
  record Line(String page, String address, Map<String, List<Integer>> statuses) {}

  static PageTable read() {
    try (BufferedReader csv =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(PageTable.class.getResourceAsStream("/pages.csv")), UTF_8))) {
      List<String> head = List.of(requireNonNull(csv.readLine()).split(",", -1));
      List<String> callers = head.subList(FIXED, head.size());
      return new PageTable(callers, csv.lines().map(line -> line(line, callers)).toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Line line(String text, List<String> callers) {
    String[] cells = text.split(",", -1);
    Map<String, List<Integer>> statuses = new LinkedHashMap<>();
    for (int i = 0; i < callers.size(); i++) {
      statuses.put(
          callers.get(i),
          Arrays.stream(cells[FIXED + i].split(" ", -1)).map(Integer::valueOf).toList());
    }
    return new Line(cells[0], cells[1], statuses);
  }
}
