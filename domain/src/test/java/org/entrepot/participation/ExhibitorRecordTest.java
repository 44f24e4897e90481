package org.entrepot.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.participation.ExhibitorRecord.ExhibitingCompany;
import org.entrepot.participation.ExhibitorRecord.Stand;
import org.entrepot.participation.ExhibitorRecord.TakingPart;
import org.junit.jupiter.api.Test;

class ExhibitorRecordTest {

  private static final LocalDate CONTRACTED = LocalDate.of(2023, 5, 1);
  private static final Stand STAND =
      new Stand("food", "au-food", new BigDecimal("36"), new BigDecimal("54.5"));

  @Test
  void aMainExhibitorPostsItselfAndItsSpace() {
    List<Fact> facts =
        exhibitor(
                true,
                new TakingPart(ExhibitorRole.MAIN, ExhibitorChannel.PAVILION, false, true),
                STAND)
            .facts();
    assertThat(facts)
        .extracting(f -> f.line() + " " + f.account() + " " + f.quantity() + " " + f.unit())
        .containsExactly("1 exhibitor 1.00 1", "2 space.net 36.00 m2", "3 space.gross 54.50 m2");
    assertThat(facts)
        .allSatisfy(
            fact -> {
              assertThat(fact.effectiveOn()).isEqualTo(CONTRACTED);
              assertThat(fact.get(Dimension.ECONOMY)).isEqualTo("AU");
              assertThat(fact.get(Dimension.SECTION)).isEqualTo("food");
              assertThat(fact.get(Dimension.PAVILION)).isEqualTo("au-food");
              assertThat(fact.get(Dimension.KIND)).isEqualTo("MAIN");
              assertThat(fact.party()).isEqualTo("p-1");
              assertThat(fact.traits()).containsExactly("INDUSTRY_LEADER", "PAVILION", "SME");
            });
  }

  @Test
  void postsTheSpaceThatIsKnown() {
    Stand gross = new Stand("food", null, null, BigDecimal.TEN);
    assertThat(
            exhibitor(
                    false,
                    new TakingPart(ExhibitorRole.MAIN, ExhibitorChannel.OWN, false, false),
                    gross)
                .facts())
        .extracting(Fact::line)
        .containsExactly(1, 3);
  }

  @Test
  void aCoExhibitorHasNoSpaceOfItsOwn() {
    assertThat(
            exhibitor(
                    false,
                    new TakingPart(
                        ExhibitorRole.CO, ExhibitorChannel.OVERSEAS_ORGANISED, true, false),
                    STAND)
                .facts())
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.account()).isEqualTo("exhibitor");
              assertThat(fact.get(Dimension.KIND)).isEqualTo("CO");
              assertThat(fact.traits()).containsExactly("FORTUNE_500", "OVERSEAS_ORGANISED");
            });
  }

  @Property
  void aRepresentedCompanyNeverCounts(
      @ForAll ExhibitorChannel channel, @ForAll boolean small, @ForAll boolean large) {
    assertThat(
            exhibitor(
                    small, new TakingPart(ExhibitorRole.REPRESENTED, channel, large, large), STAND)
                .facts())
        .isEmpty();
  }

  private static ExhibitorRecord exhibitor(boolean small, TakingPart part, Stand stand) {
    return new ExhibitorRecord(
        new PostingSource("x-1", ExhibitorRecord.TYPE, "E1"),
        1,
        CONTRACTED,
        new ExhibitingCompany("AU", "p-1", small),
        part,
        stand);
  }
}
