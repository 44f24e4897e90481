package org.entrepot.economy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.api.RenderedAnswer;
import org.junit.jupiter.api.Test;

class EconomyAnswersTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T23:59:59Z"), ZoneOffset.UTC);
  private static final StatusDay SIXTH = new StatusDay(LocalDate.parse("2023-11-05"));

  private static Economy bhutan() {
    return new Economy(
        "BT",
        "BTN",
        "064",
        new LocalText("Bhutan", "不丹"),
        new WorldRegion("142", new LocalText("Asia", "亚洲")),
        new WorldRegion("034", new LocalText("Southern Asia", "南亚")),
        List.of("INR", "BTN"),
        true,
        LocalDate.parse("2023-12-13"));
  }

  private static Economy antarctica() {
    LocalText name = new LocalText("Antarctica", null);
    return new Economy("AQ", "ATA", "010", name, null, null, List.of(), false, null);
  }

  @Test
  void anEconomyIsSentWithTheDayOfItsStatus() {
    assertThat(json(bhutan()))
        .isEqualTo(
            "{\"alpha2\":\"BT\",\"alpha3\":\"BTN\",\"numeric\":\"064\","
                + "\"name\":{\"en\":\"Bhutan\",\"zh\":\"不丹\"},"
                + "\"region\":{\"code\":\"142\",\"name\":{\"en\":\"Asia\",\"zh\":\"亚洲\"}},"
                + "\"subRegion\":{\"code\":\"034\","
                + "\"name\":{\"en\":\"Southern Asia\",\"zh\":\"南亚\"}},"
                + "\"currencies\":[\"INR\",\"BTN\"],\"on\":\"2023-11-05\","
                + "\"leastDeveloped\":true,\"leftListOn\":\"2023-12-13\"}");
    assertThat(json(antarctica()))
        .contains("\"region\":null,\"subRegion\":null,\"currencies\":[]")
        .contains("\"leastDeveloped\":false,\"leftListOn\":null");
  }

  private static String json(Economy economy) {
    return new String(RenderedAnswer.json(EconomyJson.from(economy, SIXTH)).bytes(), UTF_8);
  }

  @Test
  void asCsvItIsARowForEach() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EconomyTable.of(List.of(antarctica(), bhutan()), SIXTH).csv(out);
    assertThat(out.toString(UTF_8).lines())
        .containsExactly(
            "alpha2,alpha3,numeric,name_en,name_zh,region,region_en,region_zh,sub_region,"
                + "sub_region_en,sub_region_zh,currencies,on,least_developed,left_list_on",
            "AQ,ATA,010,Antarctica,,,,,,,,,2023-11-05,no,",
            "BT,BTN,064,Bhutan,不丹,142,Asia,亚洲,034,Southern Asia,南亚,INR;BTN,2023-11-05,yes,"
                + "2023-12-13");
  }

  @Test
  void anAddressAsksForTodayUnlessItSaysOtherwise() {
    EconomyParameters asked = new EconomyParameters();
    assertThat(asked.query(CLOCK))
        .isEqualTo(new EconomyQuery(new StatusDay(LocalDate.parse("2026-11-24")), null, ""));

    asked.on = "2023-11-05";
    asked.leastDeveloped = "TRUE";
    asked.text = " asia ";
    assertThat(asked.query(CLOCK)).isEqualTo(new EconomyQuery(SIXTH, true, "asia"));
  }

  @Test
  void whatIsNotUnderstoodNamesItsParameter() {
    EconomyParameters day = new EconomyParameters();
    day.on = "5 November";
    refuses(day, "on", "query.date");
    EconomyParameters early = new EconomyParameters();
    early.on = "2017-12-31";
    refuses(early, "on", "economy.status-day");
    EconomyParameters flag = new EconomyParameters();
    flag.leastDeveloped = "yes";
    refuses(flag, "leastDeveloped", "query.boolean");
    EconomyParameters text = new EconomyParameters();
    text.text = "a\0";
    refuses(text, "q", "text.control");
    text.text = "a".repeat(201);
    refuses(text, "q", "text.long");
  }

  private static void refuses(EconomyParameters asked, String field, String code) {
    assertThatThrownBy(() -> asked.query(CLOCK))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValue.class))
        .satisfies(
            refused -> {
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.code()).isEqualTo(code);
            });
  }
}
