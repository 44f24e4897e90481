package org.entrepot.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call economies beside their names: Korea, 韩国, Japanese. */
final class EconomyWords {

  private static final Map<String, List<String>> BY_CODE = read();

  private EconomyWords() {}

  private static Map<String, List<String>> read() {
    try (InputStream bytes = EconomyWords.class.getResourceAsStream("economies.csv")) {
      if (bytes == null) {
        throw new IllegalStateException("The file economies.csv is missing in the program.");
      }
      return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, UTF_8)).stream()
          .collect(
              Collectors.toMap(
                  row -> row.getField("economy"),
                  row -> List.of(row.getField("words").split("\\|"))));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<String> of(String code) {
    return BY_CODE.getOrDefault(code, List.of());
  }
}
