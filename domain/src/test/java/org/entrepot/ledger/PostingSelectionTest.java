package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostingSelectionTest {

  private static final Fact EXHIBITOR =
      Fact.one(1, "exhibitor", LocalDate.of(2023, 11, 5))
          .with(Dimension.PAVILION, "us-food")
          .traits(new TreeSet<>(Set.of("SME")));

  private static PostingSelection of(
      Map<Dimension, Set<String>> where, Set<String> all, Set<String> any, Set<String> none) {
    return new PostingSelection(Set.of("exhibitor"), where, all, any, none);
  }

  @Test
  void takesFactsOfItsAccountsOnly() {
    assertThat(PostingSelection.of("exhibitor").takes(EXHIBITOR)).isTrue();
    assertThat(PostingSelection.of("deal").takes(EXHIBITOR)).isFalse();
  }

  @Test
  void takesWhatIsInAnyPavilionOrInThese() {
    Map<Dimension, Set<String>> any = Map.of(Dimension.PAVILION, Set.of());
    assertThat(of(any, Set.of(), Set.of(), Set.of()).takes(EXHIBITOR)).isTrue();
    assertThat(of(any, Set.of(), Set.of(), Set.of()).takes(EXHIBITOR.with(Dimension.KIND, "CO")))
        .isTrue();
    Map<Dimension, Set<String>> other = Map.of(Dimension.PAVILION, Set.of("au-food"));
    assertThat(of(other, Set.of(), Set.of(), Set.of()).takes(EXHIBITOR)).isFalse();
    Map<Dimension, Set<String>> section = Map.of(Dimension.SECTION, Set.of());
    assertThat(of(section, Set.of(), Set.of(), Set.of()).takes(EXHIBITOR)).isFalse();
  }

  @Test
  void takesByTraits() {
    Map<Dimension, Set<String>> anywhere = Map.of();
    assertThat(of(anywhere, Set.of("SME"), Set.of(), Set.of()).takes(EXHIBITOR)).isTrue();
    assertThat(of(anywhere, Set.of("SME", "PAVILION"), Set.of(), Set.of()).takes(EXHIBITOR))
        .isFalse();
    assertThat(of(anywhere, Set.of(), Set.of("FORTUNE_500"), Set.of()).takes(EXHIBITOR)).isFalse();
    assertThat(of(anywhere, Set.of(), Set.of("FORTUNE_500", "SME"), Set.of()).takes(EXHIBITOR))
        .isTrue();
    assertThat(of(anywhere, Set.of(), Set.of(), Set.of("SME")).takes(EXHIBITOR)).isFalse();
  }
}
