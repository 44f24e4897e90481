package org.entrepot.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

  private static TableFile table(int rows, String text) {
    return new TableFile(
        "deals",
        List.of("deal", "name"),
        consumer ->
            IntStream.rangeClosed(1, rows).forEach(i -> consumer.accept(List.of("D-" + i, text))));
  }

  private static String sheet(TableFile table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.xlsx(out);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("no sheet");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1_000, 2_500})
  void aWorksheetHasAllRowsAndDoesNotSayThatItEndsAtTheFirstCell(int rows) throws IOException {
    String sheet = sheet(table(rows, "x"));

    assertThat(sheet).doesNotContain("<dimension").contains("</worksheet>");
    assertThat(sheet.split("<row ", -1)).hasSize(rows + 2);
    assertThat(sheet.contains("D-" + rows)).isEqualTo(rows > 0);
  }

  /** So that whoever reads slowly holds nothing of the database. */
  @Test
  void noRowIsAskedForOnceItIsSent() throws IOException {
    AtomicBoolean asking = new AtomicBoolean();
    TableFile table =
        new TableFile(
            "deals",
            List.of("deal"),
            consumer -> {
              asking.set(true);
              IntStream.range(0, 5_000).forEach(i -> consumer.accept(List.of("D-" + i)));
              asking.set(false);
            });
    AtomicInteger sent = new AtomicInteger();
    table.xlsx(
        new OutputStream() {
          @Override
          public void write(int one) {
            assertThat(asking).isFalse();
            sent.incrementAndGet();
          }
        });
    assertThat(sent.get()).isGreaterThan(5_000);
  }
}
