package org.entrepot.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** The tables that the sample is made from; they lie beside this class in the resources. */
final class SampleResource {

  private SampleResource() {}

  static <T> List<T> read(String table, Function<NamedCsvRecord, T> row) {
    String name = table + ".csv";
    try (InputStream in = SampleResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The sample's table " + name + " is missing");
      }
      try (CsvReader<NamedCsvRecord> reader =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
        return reader.stream().map(row).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows whose editions name this one. */
  static <T> List<T> of(SampleEdition edition, String table, Function<NamedCsvRecord, T> row) {
    String number = Integer.toString(edition.number());
    return read(table, all -> all).stream()
        .filter(each -> parts(each.getField("editions")).contains(number))
        .map(row)
        .toList();
  }

  static List<String> words(String field) {
    return split(field, " ");
  }

  static List<String> parts(String field) {
    return split(field, ";");
  }

  private static List<String> split(String field, String at) {
    return field.isEmpty() ? List.of() : List.of(field.split(at, -1));
  }

  static int whole(String field) {
    return field.isEmpty() ? 0 : Integer.parseInt(field);
  }
}
