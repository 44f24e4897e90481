package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entrepot.BothWays;
import org.entrepot.ListPart;
import org.entrepot.LocalText;
import org.entrepot.Page;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.intake.ImportSummary;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.LedgerParts;
import org.entrepot.ledger.PostingTotal;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedTie;
import org.junit.jupiter.api.Test;

class PublishedFiguresIT {

  private static final String VALUE = "tentative_deal_value";
  private static final String HEADER = "edition,metric,value,unit,qualifier,published_on,source\n";
  private static final Act ANN = new Act("ann", null);

  private final Expo expo = new Expo();
  private final Importing importing =
      new Importing(expo.database, LedgerParts.ledger(expo.database));

  PublishedFiguresIT() throws SQLException {}

  @Test
  void areImportedAsTheyWerePublishedAndTiedByNobody() {
    send("ciie-5,visits,910000,visits,more than,2022-11-10,press\n");

    PublishedFigure figure = only();

    assertThat(figure.metric()).isEqualTo("visits");
    assertThat(figure.value()).isEqualTo("910000");
    assertThat(figure.dimension()).isEmpty();
    assertThat(figure.publishedOn()).isEqualTo(LocalDate.parse("2022-11-10"));
    assertThat(figure.tie()).isNull();
  }

  @Test
  void keepTheDecimalsThatWereWritten() {
    send("ciie-5,growth,2.0,percent,,2022-11-10,press\n");

    assertThat(only().value()).isEqualTo("2.0");
  }

  @Test
  void changeNothingWhenTheSameFileIsSentAgain() {
    String row = "ciie-5,tentative_deal_value,73.52,USD bn,,2022-11-10,press\n";
    send(row);
    tie(true);
    long position = expo.published.position();

    assertThat(send(row).unchanged()).isEqualTo(1);

    assertThat(expo.published.position()).isEqualTo(position);
    assertThat(only().tie()).isNotNull();
  }

  @Test
  void areUndecidedAgainOnceTheyAreCorrected() {
    send("ciie-5,tentative_deal_value,73.52,USD bn,,2022-11-10,press\n");
    tie(true);
    long tied = expo.published.position();

    send("ciie-5,tentative_deal_value,73.25,USD bn,,2022-11-10,press\n");

    assertThat(only().tie()).isNull();
    assertThat(only().value()).isEqualTo("73.25");
    PublishedFigure then = expo.published.of("ciie", tied).get(0);
    assertThat(then.value()).isEqualTo("73.52");
    assertThat(Objects.requireNonNull(then.tie()).who()).isEqualTo("ann");
  }

  @Test
  void keepWhatTwoSourcesSay() {
    send(
        """
        ciie-5,exhibitors,2800,companies,more than,2022-11-10,press
        ciie-5,exhibitors,2811,companies,,2022-11-10,organiser
        ciie-5,visits,480000,visits,,2022-11-10,press
        """);

    Page<PublishedFigure> first = expo.published.page("ciie-5", ListPart.first(1));
    Page<PublishedFigure> second = expo.published.page("ciie-5", ListPart.after(first.next(), 1));

    assertThat(first.items()).extracting(PublishedFigure::source).containsExactly("press");
    assertThat(second.items()).extracting(PublishedFigure::source).containsExactly("organiser");
    BothWays.read(
        part -> expo.published.page("ciie-5", part),
        1,
        figure -> figure.metric() + " " + figure.source());
  }

  @Test
  void refuseAnEditionThatNobodyKnows() {
    assertThat(send("ciie-9,visits,1,,,2022-11-10,press\n").refused()).isEqualTo(1);
  }

  @Test
  void standBesideFiguresFromLedgers() throws Exception {
    send("ciie-5,tentative_deal_value,73.52,USD bn,,2022-11-10,press\n");
    expo.deal("ciie-6", "78411000000.00", "DE", "medical");
    Figure before = sixth(FigureQuery.LIVE);
    tie(true);

    Figure after = sixth(FigureQuery.LIVE);
    Figure again =
        sixth(FigureQuery.LIVE.at(new KnownAt.KnownAtPositions(before.reading().positions())));

    assertThat(before.comparison()).isNull();
    assertThat(again.comparison()).isNull();
    assertThat(after.reading().positions()).containsEntry("published", 2L);
    assertThat(Objects.requireNonNull(after.comparison()).candidates()).hasSize(2);
    assertThat(Objects.requireNonNull(after.mark()).holds()).isTrue();
    assertThat(expo.figures.figure("ciie-5", VALUE, FigureQuery.LIVE, Visibilities.ALL).value())
        .isEqualTo("73520000000.00");
  }

  /** The difference is told whole, whatever it came from. */
  @Test
  void areACauseOfWhatMovedAFigure() throws Exception {
    send("ciie-5,tentative_deal_value,73.52,USD bn,,2022-11-10,press\n");
    tie(true);
    expo.deal("ciie-5", "100.00", "DE", "");

    FigureMove move =
        FigureParts.moves(expo.figures)
            .since(
                new FigureName("ciie-5", VALUE), new KnownAt.KnownAtPosition(0), Visibilities.ALL);

    assertThat(move.before()).isEqualByComparingTo("73520000000");
    assertThat(move.figure().value()).isEqualTo("100.00");
    assertThat(move.causes())
        .extracting(PostingTotal::key, PostingTotal::quantity)
        .containsExactly(
            tuple("edit", new BigDecimal("100.00")),
            tuple("publication", new BigDecimal("-73520000000.00")));
  }

  @Test
  void areReachedInASectionOfWhichThereAreNoRecords() throws Exception {
    expo.deal("ciie-5", "10.00", "DE", "automobiles");
    String header = HEADER.replace("metric,", "metric,dimension,");
    String row = "ciie-5,tentative_deal_value,section=medical,5.76,USD bn,,2022-11-10,press\n";
    importing.commit(Importing.zip("published-figures.csv", header + row));
    tie(true);
    FigureQuery medical = FigureQuery.LIVE.in(Dimension.SECTION, "medical");

    Figure figure = expo.figures.figure("ciie-5", VALUE, medical, Visibilities.ALL);

    assertThat(figure.basis()).isEqualTo(FigureBasis.PUBLISHED);
    assertThat(expo.figures.members.elsewhere(figure.edition(), Dimension.SECTION).get("medical"))
        .isEqualTo(new LocalText("Medical", "医疗"));
    assertThat(expo.figures.members.elsewhere(figure.edition(), Dimension.ECONOMY)).isEmpty();
  }

  @Test
  void areOfAnotherRevisionOnceAPersonHasSpoken() {
    send("ciie-5,tentative_deal_value,73.52,USD bn,,2022-11-10,press\n");
    long before = expo.figures.members.revision();

    tie(true);

    assertThat(expo.figures.members.revision()).isNotEqualTo(before);
  }

  @Test
  void knowWhatHadBeenSaidBeforeAnInstant() {
    send("ciie-5,tentative_deal_value,73.52,USD bn,,2022-11-10,press\n");
    tie(true);
    Instant tied = Objects.requireNonNull(only().tie()).at();

    assertThat(expo.published.positionBefore(tied)).isEqualTo(1);
    assertThat(expo.published.positionBefore(tied.plusSeconds(1))).isEqualTo(2);
  }

  @Test
  void loseNoEntryAndNoState() {
    send("ciie-5,tentative_deal_value,73.52,USD bn,,2022-11-10,press\n");

    for (String sql :
        List.of(
            "delete from published_figure",
            "delete from published_entry",
            "update published_entry set value = 1")) {
      assertThatThrownBy(() -> expo.database.run(sql))
          .as(sql)
          .hasMessageContaining("permission denied");
    }
  }

  private ImportSummary send(String rows) {
    return importing.commit(Importing.zip("published-figures.csv", HEADER + rows));
  }

  private void tie(boolean comparable) {
    expo.published.lock(only().id());
    expo.published.tie(only().id(), new PublishedTie.WantedTie(VALUE, comparable, null), ANN);
  }

  private PublishedFigure only() {
    return expo.published.page("ciie-5", ListPart.first(50)).items().get(0);
  }

  private Figure sixth(FigureQuery query) {
    return expo.figures.figure("ciie-6", VALUE, query, Visibilities.ALL);
  }
}
