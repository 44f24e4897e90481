package org.entrepot.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttendanceRecordsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 11, 5);

  @Test
  void aBodyPostsItselfAndItsPartInTheCountryExhibition() {
    assertThat(shown(body("COUNTRY", "AU", true).facts()))
        .containsExactly("1 body 1.00 1 AU COUNTRY", "2 body.country_exhibition 1.00 1 AU COUNTRY");
    assertThat(shown(body("INTERNATIONAL_ORGANISATION", null, false).facts()))
        .containsExactly("1 body 1.00 1  INTERNATIONAL_ORGANISATION");
  }

  private static BodyRecord body(String kind, @Nullable String economy, boolean exhibits) {
    return new BodyRecord(
        new PostingSource("ciie-6", BodyRecord.TYPE, "B1"), 1, DAY, kind, economy, exhibits);
  }

  @Test
  void aHostPostsItselfInItsPavilion() {
    HostRecord host =
        new HostRecord(
            new PostingSource("ciie-6", HostRecord.TYPE, "H1"),
            1,
            DAY,
            "us-food",
            "GOVERNMENT",
            "US");
    assertThat(shown(host.facts())).containsExactly("1 host 1.00 1 US GOVERNMENT");
    assertThat(host.facts().get(0).get(Dimension.PAVILION)).isEqualTo("us-food");
  }

  @Test
  void aParticipationPostsItsEconomy() {
    ParticipationRecord participation =
        new ParticipationRecord(
            new PostingSource("ciie-3", ParticipationRecord.TYPE, "DM"), 1, DAY, "DM");
    assertThat(shown(participation.facts())).containsExactly("1 participation 1.00 1 DM ");
  }

  @Test
  void aSignUpPostsItselfAndItsSpace() {
    SignUpRecord signUp =
        new SignUpRecord(
            new PostingSource("ciie-7", SignUpRecord.TYPE, "S1"),
            1,
            DAY,
            "AU",
            "p-1",
            new BigDecimal("36.5"));
    assertThat(shown(signUp.facts()))
        .containsExactly("1 signup 1.00 1 AU ", "2 signup.area 36.50 m2 AU ");
    assertThat(signUp.facts()).extracting(Fact::party).containsOnly("p-1");
    assertThat(signUp.facts()).extracting(Fact::effectiveOn).containsOnly(DAY);
  }

  private static List<String> shown(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                String.join(
                    " ",
                    Integer.toString(fact.line()),
                    fact.account(),
                    fact.quantity().toPlainString(),
                    fact.unit(),
                    fact.get(Dimension.ECONOMY),
                    fact.get(Dimension.KIND)))
        .toList();
  }
}
