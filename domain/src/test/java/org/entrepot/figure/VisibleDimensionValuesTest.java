package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.junit.jupiter.api.Test;

class VisibleDimensionValuesTest {

  private static final Edition SIXTH = new Edition() {};

  private static final DimensionValues ALL =
      new DimensionValues() {
        @Override
        public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
          return names();
        }

        @Override
        public SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension) {
          return names();
        }

        private SortedMap<String, LocalText> names() {
          return new TreeMap<>(
              Map.of(
                  "japan", new LocalText("Japan", null), "france", new LocalText("France", null)));
        }

        @Override
        public long recordChanges() {
          return 3;
        }

        @Override
        public long revision() {
          return 7;
        }
      };

  @Test
  void whoSeesOnePavilionHearsOfNoOther() {
    Visibility japan = Visibilities.within(RowLimit.PAVILION, "japan");
    DimensionValues seen = ALL.seenBy(japan);

    assertThat(seen.of(SIXTH, Dimension.PAVILION)).containsOnlyKeys("japan");
    assertThat(seen.elsewhere(SIXTH, Dimension.PAVILION)).containsOnlyKeys("japan");
    assertThat(seen.of(SIXTH, Dimension.SECTION)).hasSize(2);
    assertThat(seen.revision()).isEqualTo(7);
  }

  @Test
  void whoSeesAnEditionWholeHearsOfAll() {
    assertThat(ALL.seenBy(Visibilities.ALL)).isSameAs(ALL);
    assertThat(ALL.seenBy(Visibilities.ofEditions("ciie-6"))).isSameAs(ALL);
  }
}
