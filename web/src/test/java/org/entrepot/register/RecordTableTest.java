package org.entrepot.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entrepot.bundle.Column;
import org.entrepot.deal.DealFiles;
import org.entrepot.edition.EditionFiles;
import org.entrepot.participation.AttendanceFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTableTest {

  private static final Register SECTIONS = new Register(EditionFiles.sections());

  private static final Register DEALS = new Register(DealFiles.deals());

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private static RecordTable table() {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("section", "007");
    fields.put("name_en", "=1+1, \"quoted\"");
    fields.put("name_zh", null);
    RegisterRecord record = new RegisterRecord("007", 1, fields, Map.of(), null, null);
    return new RecordTable(
        SECTIONS, "ciie-6", WithdrawalColumns.NONE, consumer -> consumer.accept(record));
  }

  @Test
  void asCsvItIsTheBundlesFile() throws IOException {
    table().csv(out);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly("edition,section,name_en,name_zh", "ciie-6,007,\"=1+1, \"\"quoted\"\"\",");
  }

  @Test
  void whatIsCountedSaysWhetherItIsWithdrawn() throws IOException {
    Register participations = new Register(AttendanceFiles.participations());
    SeenWithdrawal withdrawal =
        new SeenWithdrawal(Instant.EPOCH, new SeenWithdrawal.WhoAndWhy("anna", "a mistake"));
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("economy", "DM");
    RegisterRecord counted =
        new RegisterRecord("DM", 1, fields, Map.of(), RecordState.COUNTED, null);
    RegisterRecord withdrawn =
        new RegisterRecord("DM", 2, fields, Map.of(), RecordState.WITHDRAWN, withdrawal);
    RecordTable.EachEntry both = consumer -> List.of(counted, withdrawn).forEach(consumer);

    new RecordTable(participations, "ciie-6", WithdrawalColumns.NONE, both).csv(out);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly("edition,economy,state", "ciie-6,DM,", "ciie-6,DM,WITHDRAWN");
    out.reset();
    new RecordTable(participations, "ciie-6", WithdrawalColumns.WHO_AND_WHY, both).csv(out);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "edition,economy,state,withdrawn_at,withdrawn_by,withdrawn_because",
            "ciie-6,DM,,,,",
            "ciie-6,DM,WITHDRAWN,1970-01-01T00:00:00Z,anna,a mistake");
    out.reset();
    new RecordTable(participations, "ciie-6", WithdrawalColumns.WHEN, both).csv(out);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "edition,economy,state,withdrawn_at",
            "ciie-6,DM,,",
            "ciie-6,DM,WITHDRAWN,1970-01-01T00:00:00Z");
  }

  @Test
  void asAWorksheetCodesAndNamesAreTexts() throws IOException {
    table().xlsx(out);
    String sheet = sheet();
    assertThat(sheet).contains("007", "=1+1, ").contains("inlineStr").doesNotContain("<f>");
  }

  /** What can be added up is a number, and a day is a day. */
  @Test
  void asAWorksheetNumbersAndDaysAreSuch() throws IOException {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    for (Column column : DEALS.columns()) {
      fields.put(column.name(), null);
    }
    fields.put("deal", "007");
    fields.put("hs_code", "0101");
    fields.put("value", "195583");
    fields.put("signed_on", "2026-01-05");
    fields.put("term_months", "12");
    RegisterRecord entry =
        new RegisterRecord("007", 1, fields, Map.of(), RecordState.COUNTED, null);
    new RecordTable(DEALS, "ciie-6", WithdrawalColumns.NONE, consumer -> consumer.accept(entry))
        .xlsx(out);

    String sheet = sheet();
    assertThat(cell(sheet, "value")).contains("<v>195583</v>").doesNotContain("inlineStr");
    assertThat(cell(sheet, "term_months")).contains("<v>12</v>");
    // days since the last one of 1899
    assertThat(cell(sheet, "signed_on")).contains("<v>46027").contains(" s=");
    assertThat(cell(sheet, "deal")).contains("inlineStr").contains("007");
    assertThat(cell(sheet, "hs_code")).contains("inlineStr").contains("0101");
    assertThat(sheet).contains("<pane ").contains("<cols>").contains("state=\"frozen\"");
  }

  private static String cell(String sheet, String column) {
    int at = DEALS.file().columns().stream().map(Column::name).toList().indexOf(column);
    String reference = (char) ('A' + at) + "2";
    int start = sheet.indexOf("<c r=\"" + reference + "\"");
    return sheet.substring(start, sheet.indexOf("</c>", start));
  }

  private String sheet() throws IOException {
    Path file = Files.write(folder.resolve("sections.xlsx"), out.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(sheet).readAllBytes(), UTF_8);
    }
  }
}
