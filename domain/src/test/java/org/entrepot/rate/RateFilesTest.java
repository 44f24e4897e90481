package org.entrepot.rate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entrepot.bundle.CsvTable;
import org.entrepot.bundle.KnownWords;
import org.entrepot.bundle.RowReceiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The files of the European Central Bank as they are. */
class RateFilesTest {

  private final List<String> read = new ArrayList<>();

  private void read(String csv) throws IOException {
    try (CsvTable table =
        CsvTable.open(RateFiles.rates(), new ByteArrayInputStream(csv.getBytes(UTF_8)))) {
      table.read(
          new KnownWords(Set.of(), table.spreadNames(), Set.of()),
          new RowReceiver() {
            @Override
            public void row(long line, boolean broken, @Nullable String[] values) {
              read.add(String.join("|", values));
            }

            @Override
            public void refuse(
                long line, @Nullable String column, String value, String code, String hint) {
              read.add("refused " + line + " " + column + " " + code + " " + value);
            }
          });
    }
  }

  @Test
  void theDailyFile() throws IOException {
    // each row of the bank's ends in a comma and a space
    read(
        """
        Date, USD, JPY, BGN, CZK, GBP, CNY,\s
        27 October 2025, 1.1640, 178.02, 1.9558, 24.330, 0.87300, 8.2800,\s
        """);
    assertThat(read)
        .containsExactly(
            "2025-10-27|USD|1.1640",
            "2025-10-27|JPY|178.02",
            "2025-10-27|BGN|1.9558",
            "2025-10-27|CZK|24.330",
            "2025-10-27|GBP|0.87300",
            "2025-10-27|CNY|8.2800");
  }

  @Test
  void theDailyFileWithTheDayAsOthersWriteIt() throws IOException {
    read("Date, USD, JPY, \n2025-10-27, 1.1640, 178.02, \n");
    read("Date, USD, \n09 March 2020, 1.1456, \n6 november 2023, 1.0702, \n");
    assertThat(read)
        .containsExactly(
            "2025-10-27|USD|1.1640",
            "2025-10-27|JPY|178.02",
            "2020-03-09|USD|1.1456",
            "2023-11-06|USD|1.0702");
  }

  @Test
  void theFileOfAllDays() throws IOException {
    read("Date,USD,JPY,CYP,\n2023-11-06,1.0727,160.5,N/A,\n2023-11-03,1.0702,160.2,N/A,\n");
    assertThat(read)
        .containsExactly(
            "2023-11-06|USD|1.0727",
            "2023-11-06|JPY|160.5",
            "2023-11-03|USD|1.0702",
            "2023-11-03|JPY|160.2");
  }

  @Test
  void noDayIsMadeUp() throws IOException {
    read("Date, USD, \n31 November 2023, 1.1, \n");
    assertThat(read).contains("refused 2 Date date.form 31 November 2023");
  }

  @Test
  void areKnownByTheBanksOwnNames() {
    assertThat(List.of("exchange-rates.csv", "eurofxref.csv", "eurofxref-hist.csv"))
        .allMatch(RateFiles.rates()::isCalled);
    assertThat(RateFiles.rates().isCalled("rates.csv")).isFalse();
  }
}
