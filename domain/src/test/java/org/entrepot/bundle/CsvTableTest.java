package org.entrepot.bundle;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entrepot.deal.DealFiles;
import org.entrepot.edition.EditionFiles;
import org.entrepot.rate.RateFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  private static final Vocabulary WORDS =
      new KnownWords(Set.of("AU"), Set.of("EUR", "USD", "JPY"), Set.of("02"));
  private static final BundleFile SECTIONS = EditionFiles.sections();

  /**
   * Rows as {@code line:value|value}, with ! where broken; refusals as {@code line column code}.
   */
  private static final class Read implements RowReceiver {
    private final List<String> rows = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    @Override
    public void row(long line, boolean broken, @Nullable String[] values) {
      rows.add(line + (broken ? "!" : ":") + String.join("|", Arrays.asList(values)));
    }

    @Override
    public void refuse(long line, @Nullable String column, String value, String code, String hint) {
      refusals.add(line + " " + column + " " + code);
    }
  }

  private static Read read(BundleFile file, String text) throws IOException {
    return read(file, text.getBytes(UTF_8));
  }

  private static Read read(BundleFile file, byte[] bytes) throws IOException {
    Read read = new Read();
    try (CsvTable table = CsvTable.open(file, new ByteArrayInputStream(bytes))) {
      table.read(WORDS, read);
    }
    return read;
  }

  private static List<String> unreadable(BundleFile file, byte[] bytes) {
    return catchThrowableOfType(UnreadableFile.class, () -> read(file, bytes)).reasons().stream()
        .map(reason -> reason.column() + " " + reason.code())
        .toList();
  }

  private static List<String> unreadable(BundleFile file, String text) {
    return unreadable(file, text.getBytes(UTF_8));
  }

  @Test
  void takesColumnsInAnyOrder() throws IOException {
    Read read = read(SECTIONS, "name_zh,section,edition,name_en\n食品,food,x-1,Food\n");
    assertThat(read.rows).containsExactly("2:x-1|food|Food|食品");
  }

  @Test
  void takesAByteOrderMarkAndWindowsLines() throws IOException {
    Read read = read(SECTIONS, "\uFEFFedition,section,name_en\r\nx-1,food,Food\r\n");
    assertThat(read.rows).containsExactly("2:x-1|food|Food|null");
  }

  @Test
  void ignoresWhyTheRowsWereRefused() throws IOException {
    Read read =
        read(
            SECTIONS,
            "edition,section,name_en,code,message\n"
                + "x-1,food,Food,field.empty,\"\"\"name_zh\"\" must not be empty. Enter a value.\"\n"
                + "x-1,cars,Cars\nx-1,art,Art,,\nx-1,art,Art,\n");
    assertThat(read.rows)
        .containsExactly("2:x-1|food|Food|null", "3:x-1|cars|Cars|null", "4:x-1|art|Art|null");
    assertThat(read.refusals).containsExactly("5 null row.fields");
    assertThat(read(RateFiles.rates(), "Date,USD,code,message\n2023-11-01,1.06,x,y\n").rows)
        .containsExactly("2:2023-11-01|USD|1.06");
  }

  @Test
  void knowsCodeAndMessageOnlyTogetherAndLast() {
    assertThat(unreadable(SECTIONS, "edition,section,name_en,code\n"))
        .containsExactly("code column.unknown");
    assertThat(unreadable(SECTIONS, "edition,section,name_en,message,code\n"))
        .containsExactly("message column.unknown", "code column.unknown");
    assertThat(unreadable(SECTIONS, "code,message,edition,section,name_en\n"))
        .containsExactly("code column.unknown", "message column.unknown");
  }

  @Test
  void countsPhysicalLines() throws IOException {
    Read read =
        read(
            SECTIONS,
            "edition,section,name_en\n\nx-1,a,\"two\nlines\"\nx-1,b,\"say \"\"b\"\", c\"\n");
    assertThat(read.refusals).containsExactly("3 name_en text.control");
    assertThat(read.rows).containsExactly("3!x-1|a|null|null", "5:x-1|b|say \"b\", c|null");
  }

  @Test
  void saysEverythingThatIsWrongWithARow() throws IOException {
    Read read = read(SECTIONS, "edition,section,name_en\nx 1,,\" \"\n");
    assertThat(read.refusals)
        .containsExactly("2 edition code.near", "2 section field.empty", "2 name_en field.empty");
  }

  @Test
  void refusesARowOfAnotherWidth() throws IOException {
    Read read = read(SECTIONS, "edition,section,name_en\nx-1,a\nx-1,b,B,C\nx-1,c,C,\nx-1,d,D\n");
    assertThat(read.refusals).containsExactly("2 null row.fields", "3 null row.fields");
    assertThat(read.rows).hasSize(2);
  }

  @Test
  void judgesFieldsOfARowTogether() throws IOException {
    Read read =
        read(
            EditionFiles.editions(),
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            x,1,X,2023-11-10,2023-11-05,UTC
            x,2,X,2023-11-05,2023-11-05,UTC
            """);
    assertThat(read.refusals).containsExactly("2 ends_on edition.ends_before_start");
    Read deals =
        read(
            DealFiles.deals(),
            """
            edition,deal,buyer,seller,subject,value,currency,signed_on,term_months
            x-1,D,C1,C1,goods,1,USD,2023-11-05,0
            """);
    assertThat(deals.refusals)
        .containsExactly("2 term_months integer.range", "2 seller deal.same_party");
  }

  @Test
  void fillsInWhatHoldsWhereNothingIsSaid() throws IOException {
    Read read =
        read(
            EditionFiles.editions(),
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
            x,1,X,2023-11-05,2023-11-05,UTC,
            """);
    assertThat(read.rows).singleElement().asString().endsWith("|USD|false");
  }

  @Test
  void spreadsTheColumnsOfRates() throws IOException {
    Read read =
        read(
            RateFiles.rates(),
            "Date,USD,JPY,BGN,\n2023-11-03,1.0702,N/A,,\n2023-11-02,1.06,160.1,x,\n");
    assertThat(read.rows)
        .containsExactly(
            "2:2023-11-03|USD|1.0702",
            "3:2023-11-02|USD|1.06",
            "3:2023-11-02|JPY|160.1",
            "3!2023-11-02|BGN|null");
    assertThat(read.refusals).containsExactly("3 BGN decimal.form");
  }

  @Test
  void refusesAFileWhoseColumnsAreNotIts() {
    assertThat(unreadable(SECTIONS, "edition,name_en,colour,name_en\n"))
        .containsExactly("colour column.unknown", "name_en column.twice", "section column.missing");
    assertThat(unreadable(RateFiles.rates(), "Day,USD\n"))
        .containsExactly("Day column.unknown", "Date column.missing");
  }

  @Test
  void refusesWhatIsNoCsv() {
    assertThat(unreadable(SECTIONS, "")).containsExactly(" file.empty");
    assertThat(unreadable(SECTIONS, "edition,section,name_en\nx-1,a,\"A\"x\n"))
        .containsExactly(" file.not_csv");
    assertThat(unreadable(SECTIONS, "edition,section,name_en\nx-1,a," + "x".repeat(2 << 20)))
        .containsExactly(" file.not_csv");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] late = ("edition,section,name_en\n" + "x-1,a,A\n".repeat(5_000)).getBytes(UTF_8);
    late[late.length - 2] = (byte) 0xE9;
    assertThat(unreadable(SECTIONS, late)).containsExactly(" file.not_utf8");
    assertThat(unreadable(SECTIONS, "edition,section,name_en\n".getBytes(UTF_16)))
        .containsExactly(" file.not_utf8");
  }
}
