package org.entrepot.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entrepot.edition.EditionFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryTableTest {

  private static final Register SECTIONS = new Register(EditionFiles.sections());

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private static EntryTable table() {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("section", "007");
    fields.put("name_en", "=1+1, \"quoted\"");
    fields.put("name_zh", null);
    Entry entry = new Entry("007", 1, fields, Map.of(), null, null);
    return new EntryTable(SECTIONS, "ciie-6", consumer -> consumer.accept(entry));
  }

  @Test
  void asCsvItIsTheBundlesFile() throws IOException {
    table().csv(out);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly("edition,section,name_en,name_zh", "ciie-6,007,\"=1+1, \"\"quoted\"\"\",");
  }

  @Test
  void asAWorksheetEveryCellIsText() throws IOException {
    table().xlsx(out);
    String sheet = sheet();
    assertThat(sheet).contains("007", "=1+1, ").contains("inlineStr").doesNotContain("<f>");
  }

  private String sheet() throws IOException {
    Path file = Files.write(folder.resolve("sections.xlsx"), out.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(sheet).readAllBytes(), UTF_8);
    }
  }
}
