package org.entrepot.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bundle file of one row.
 *
 * @param name {@code deals.csv}
 * @param fields by column, in their order; null where unknown
 */
public record OneRow(String name, Map<String, @Nullable String> fields) implements Upload {

  public OneRow {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(text().getBytes(UTF_8));
  }

  private String text() {
    StringWriter text = new StringWriter();
    // written through: there is nothing to close
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(fields.keySet());
    csv.writeRecord(
        fields.values().stream().map(value -> Objects.requireNonNullElse(value, "")).toList());
    return text.toString();
  }
}
