package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Visibilities;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Posting;
import org.junit.jupiter.api.Test;

class FiguresIT {

  private final Expo expo = new Expo();

  FiguresIT() throws SQLException {}

  @Test
  void addUpWhatStandsAndKeepWhatWasKnownBefore() throws Exception {
    expo.deal("ciie-5", "100.00", "DE", "");
    expo.deal("ciie-6", "60.10", "DE", "medical");
    expo.deal("ciie-6", "50.05", "FR", "automobiles");
    Figure before = tentative(FigureQuery.LIVE);

    expo.withdrawLast("ciie-6");
    Figure after = tentative(FigureQuery.LIVE);
    Figure again =
        tentative(FigureQuery.LIVE.at(new KnownAt.KnownAtPositions(before.reading().positions())));

    assertThat(before.value()).isEqualTo("110.15");
    assertThat(after.value()).isEqualTo("60.10");
    assertThat(after.reading().positions()).isEqualTo(Map.of("ciie-5", 1L, "ciie-6", 3L));
    assertThat(again.value()).isEqualTo(before.value());
    assertThat(again.comparison()).isEqualTo(before.comparison());
    assertThat(again.reading()).isEqualTo(before.reading());
  }

  @Test
  void compareWithTheEditionBefore() throws Exception {
    expo.deal("ciie-5", "100.00", "DE", "");
    expo.deal("ciie-6", "106.66", "DE", "");

    Comparison comparison = Objects.requireNonNull(tentative(FigureQuery.LIVE).comparison());

    assertThat(comparison.edition()).isEqualTo("ciie-5");
    assertThat(comparison.rounded()).isEqualTo("6.7");
  }

  @Test
  void breakDownBySectionsWithTheirNames() throws Exception {
    expo.deal("ciie-6", "60.10", "DE", "medical");
    expo.deal("ciie-6", "0.90", "DE", "");

    Figure.Breakdown breakdown =
        Objects.requireNonNull(tentative(FigureQuery.LIVE.by(Dimension.SECTION)).breakdown());

    assertThat(breakdown.parts()).extracting(BreakdownPart::key).containsExactly("medical");
    assertThat(breakdown.parts()).extracting(part -> part.name().zh()).containsExactly("医疗");
    assertThat(breakdown.residual()).isEqualTo("0.90");
  }

  @Test
  void countDifferentEconomies() throws Exception {
    expo.exhibitor("ciie-6", "DE");
    expo.exhibitor("ciie-6", "DE");
    expo.exhibitor("ciie-6", "FR");
    expo.withdrawLast("ciie-6");

    assertThat(
            expo.figures
                .figure("ciie-6", "economies_with_exhibitors", FigureQuery.LIVE, Visibilities.ALL)
                .value())
        .isEqualTo(BigDecimal.ONE);
  }

  @Test
  void knowTheSectionsAndEconomiesOfTheRecords() throws Exception {
    expo.deal("ciie-6", "60.10", "DE", "medical");

    assertThat(tentative(FigureQuery.LIVE.in(Dimension.SECTION, "automobiles")).value())
        .isEqualTo("0.00");
    assertThat(tentative(FigureQuery.LIVE.in(Dimension.ECONOMY, "de")).value()).isEqualTo("60.10");
    assertThatThrownBy(() -> tentative(FigureQuery.LIVE.in(Dimension.SECTION, "cars")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("automobiles, medical");
  }

  @Test
  void countWhoIsThereForTheFirstTime() throws Exception {
    expo.member("ciie-5", "participation", "FR", "");
    expo.exhibitor("ciie-5", "DE");
    expo.withdrawLast("ciie-5");
    expo.exhibitor("ciie-6", "DE");
    expo.exhibitor("ciie-6", "FR");
    expo.exhibitor("ciie-6", "AU");
    Figure before = newcomers(FigureQuery.LIVE);

    expo.exhibitor("ciie-5", "AU");
    Figure again =
        newcomers(FigureQuery.LIVE.at(new KnownAt.KnownAtPositions(before.reading().positions())));
    Page<Posting> records =
        expo.figures.postings(
            new FigureName("ciie-6", "first_time_economies"),
            FigureQuery.LIVE,
            Visibilities.ALL,
            ListPart.first(50));

    assertThat(before.members()).containsExactly("AU", "DE");
    assertThat(again.members()).isEqualTo(before.members());
    assertThat(again.reading()).isEqualTo(before.reading());
    assertThat(records.items()).extracting(Posting::seq).containsExactly(1L, 3L);
    expo.exhibitor("ciie-6", "US");
    assertThat(newcomers(FigureQuery.LIVE).members()).containsExactly("DE", "US");
  }

  @Test
  void countGovernmentsThatHostForTheFirstTime() throws Exception {
    expo.member("ciie-5", "host", "US", "CHAMBER");
    expo.member("ciie-6", "host", "US", "GOVERNMENT");
    expo.member("ciie-6", "host", "DE", "CHAMBER");

    assertThat(
            expo.figures
                .figure("ciie-6", "first_time_government_hosts", FigureQuery.LIVE, Visibilities.ALL)
                .members())
        .containsExactly("US");
  }

  @Test
  void listThePostingsThatMakeThem() throws Exception {
    expo.exhibitor("ciie-6", "DE");
    expo.deal("ciie-6", "60.10", "DE", "medical");
    expo.withdrawLast("ciie-6");
    expo.deal("ciie-6", "7.00", "DE", "medical");

    Page<Posting> records =
        expo.figures.postings(
            new FigureName("ciie-6", "tentative_deal_value"),
            FigureQuery.LIVE,
            Visibilities.ALL,
            ListPart.first(50));

    assertThat(records.items()).extracting(Posting::seq).containsExactly(2L, 3L, 4L);
    assertThat(records.items())
        .extracting(posting -> posting.fact().quantity().toPlainString())
        .containsExactly("60.10", "-60.10", "7.00");
  }

  @Test
  void areOfAnotherRevisionOnceANameHasChanged() throws Exception {
    long before = expo.figures.members.revision();

    expo.database.run(
        "update section set name_en = 'Cars', revision = revision + 1 where code = 'automobiles'");

    long after = expo.figures.members.revision();
    assertThat(after).isNotEqualTo(before);

    asOwner("update economy set name_en = 'Federal Germany' where alpha2 = 'DE'");
    assertThat(expo.figures.members.revision()).as("an economy's name").isNotEqualTo(after);
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection connection = expo.database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Figure newcomers(FigureQuery query) {
    return expo.figures.figure("ciie-6", "first_time_economies", query, Visibilities.ALL);
  }

  private Figure tentative(FigureQuery query) {
    return expo.figures.figure("ciie-6", "tentative_deal_value", query, Visibilities.ALL);
  }
}
