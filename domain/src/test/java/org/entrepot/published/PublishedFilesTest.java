package org.entrepot.published;

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

class PublishedFilesTest {

  private static final String HEADER =
      "edition,metric,dimension,value,unit,qualifier,published_on,source\n";

  private final List<String> read = new ArrayList<>();

  @Test
  void readThePublishedSeriesWhole() {
    assertThat(Series.all()).hasSize(65);
    assertThat(Series.of(4, "growth_of_tentative_deal_value").value()).isEqualTo("-2.6");
  }

  @Test
  void takeMetricsThatNobodyKnowsAndKeepTheirWords() throws IOException {
    read("ciie-2,visits,,910000,visits,more than,2019-11-10,press\n");

    assertThat(read).containsExactly("ciie-2|visits||2019-11-10|press|910000|visits|more than|");
  }

  @Test
  void readQualifiersAndUnitsAsPeopleWriteThem() throws IOException {
    read(
        """
        ciie-6,exhibitors,,3400,companies,超过,2023-11-11,press
        ciie-6,tentative_deal_value,,784.1,亿美元,约,2023-11-11,press
        ciie-6,tentative_deal_value,,78.41,US$ bn,>,2023-11-11,press
        ciie-6,tentative_deal_value,,78.41,$ bn,,2023-11-11,press
        ciie-6,exhibitors,,3400,companies,lots,2023-11-11,press
        """);

    assertThat(read)
        .containsSubsequence(
            "ciie-6|exhibitors||2023-11-11|press|3400|companies|more than|",
            "ciie-6|tentative_deal_value||2023-11-11|press|784.1|亿美元|about|",
            "ciie-6|tentative_deal_value||2023-11-11|press|78.41|USD bn|more than|",
            "refused 5 unit unit.unknown",
            "refused 6 qualifier qualifier.unknown");
  }

  @Test
  void refuseDimensionsOfAnotherForm() throws IOException {
    read(
        """
        ciie-1,deals,section=automobiles,1,,,2018-11-10,press
        ciie-1,deals,economy=AU,1,,,2018-11-10,press
        ciie-1,deals,economy=QQ,1,,,2018-11-10,press
        ciie-1,deals,colour=red,1,,,2018-11-10,press
        ciie-1,deals,section,1,,,2018-11-10,press
        ciie-1,deals,section=,1,,,2018-11-10,press
        ciie-1,deals,,one,,,2018-11-10,press
        """);

    assertThat(read)
        .filteredOn(line -> line.startsWith("refused"))
        .containsExactly(
            "refused 4 dimension dimension.economy",
            "refused 5 dimension dimension.form",
            "refused 6 dimension dimension.form",
            "refused 7 dimension dimension.form",
            "refused 8 value decimal.form");
  }

  private void read(String rows) throws IOException {
    byte[] csv = (HEADER + rows).getBytes(UTF_8);
    try (CsvTable table =
        CsvTable.open(PublishedFiles.publishedFigures(), new ByteArrayInputStream(csv))) {
      table.read(
          new KnownWords(Set.of("AU"), Set.of(), Set.of()),
          new RowReceiver() {
            @Override
            public void row(long line, boolean broken, @Nullable String[] values) {
              StringBuilder all = new StringBuilder();
              for (String value : values) {
                all.append(value).append('|');
              }
              read.add(all.toString());
            }

            @Override
            public void refuse(
                long line, @Nullable String column, String value, String code, String hint) {
              read.add("refused " + line + " " + column + " " + code);
            }
          });
    }
  }
}
