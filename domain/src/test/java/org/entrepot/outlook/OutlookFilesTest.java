package org.entrepot.outlook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entrepot.Problem;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.CsvTable;
import org.entrepot.bundle.KnownWords;
import org.entrepot.bundle.RowReceiver;
import org.entrepot.bundle.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookFilesTest {

  private static final Vocabulary WORDS = new KnownWords(Set.of(), Set.of("CNY", "USD"), Set.of());

  private final List<List<@Nullable String>> rows = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private void read(String row) {
    String text = String.join(",", OutlookFiles.COLUMNS) + "\n" + row + "\n";
    try (CsvTable table =
        CsvTable.open(OutlookFiles.outlook(), new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      table.read(WORDS, new Kept());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void namesAValueByAllButItselfItsUnitAndItsSource() {
    assertThat(OutlookFiles.outlook().keyColumns())
        .extracting(Column::name)
        .containsExactly("indicator", "period", "currency", "qualifier", "published_on");
    assertThat(OutlookFiles.outlook().columns())
        .extracting(Column::name)
        .containsExactlyInAnyOrderElementsOf(OutlookFiles.COLUMNS);
  }

  @Test
  void readsGrowthBelowZeroAndNoCurrencyAndNoQualifier() {
    read("imports_growth,2023-Q3,,-7.3,Percent,,2023-10-13,customs");

    assertThat(refused).isEmpty();
    assertThat(rows)
        .containsExactly(
            List.of(
                "imports_growth", "2023-Q3", "", "", "2023-10-13", "-7.3", "percent", "customs"));
  }

  @Test
  void readsATargetOfSeveralYears() {
    read("trade_target,2024/2028,USD,32,trillion,goods; more than,2023-10-18,speech");

    assertThat(refused).isEmpty();
    assertThat(rows.get(0)).contains("2024/2028", "USD", "32", "trillion", "goods; more than");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,2023-13,CNY,1,percent,,2023-11-07,s | period period.form",
        "x,2023-10,CNY,1,per cent,,2023-11-07,s | unit word.unknown",
        "x,2023-10,,1,trillion,,2023-11-07,s | currency outlook.currency",
        "x,2023-10,cny,1,percent,,2023-11-07,s | currency currency.form",
        "x,2023-10,CNY,6.4%,percent,,2023-11-07,s | value decimal.form",
        "x,2023-10,CNY,1,percent,,,s | published_on field.empty",
        "x,2023-10,CNY,1,percent,,2023-11-07, | source field.empty",
        "import growth,2023-10,CNY,1,percent,,2023-11-07,s | indicator code.near"
      })
  void saysWhatIsWrongWithARowInBothLanguages(String row, String refusal) {
    read(row);

    assertThat(refused).containsExactly(refusal);
    String code = refusal.substring(refusal.indexOf(' ') + 1);
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(Problem.message(code, language, "value", "column", "hint"))
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  /** Keeps what is read. */
  private final class Kept implements RowReceiver {

    @Override
    public void row(long line, boolean broken, @Nullable String[] values) {
      rows.add(Arrays.asList(values.clone()));
    }

    @Override
    public void refuse(long line, @Nullable String column, String value, String code, String hint) {
      refused.add(column + " " + code);
    }
  }
}
