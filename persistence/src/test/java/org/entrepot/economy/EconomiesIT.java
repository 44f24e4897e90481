package org.entrepot.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.BothWays;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.LocalText;
import org.entrepot.TestDatabase;
import org.junit.jupiter.api.Test;

class EconomiesIT {

  private static final TestDatabase DATABASE = TestDatabase.create();

  /** The first day of the sixth China International Import Expo. */
  private static final StatusDay SIXTH = on("2023-11-05");

  private final Economies economies = EconomyParts.economies(DATABASE.app());

  private static StatusDay on(String day) {
    return new StatusDay(LocalDate.parse(day));
  }

  private static EconomyQuery all(StatusDay on) {
    return new EconomyQuery(on, null, "");
  }

  private Economy only(StatusDay on, String text) {
    List<Economy> found = economies.all(new EconomyQuery(on, null, text));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void anEconomyIsKnownByItsCodesNamesRegionAndCurrency() {
    assertThat(only(SIXTH, "VUT"))
        .isEqualTo(
            new Economy(
                "VU",
                "VUT",
                "548",
                new LocalText("Vanuatu", "瓦努阿图"),
                new WorldRegion("009", new LocalText("Oceania", "大洋洲")),
                new WorldRegion("054", new LocalText("Melanesia", "美拉尼西亚")),
                List.of("VUV"),
                false,
                null));
    assertThat(only(SIXTH, "haiti").currencies()).containsExactly("HTG", "USD");
    assertThat(only(SIXTH, "南极洲").region()).isNull();
  }

  @Test
  void fortySixWereLeastDevelopedWhenTheSixthEditionOpened() {
    assertThat(economies.leastDeveloped(SIXTH)).hasSize(46).contains("BD", "BT", "ST", "ZM");
  }

  @Test
  void newcomersOfTheSixthEditionAreNotLeastDevelopedForThat() {
    assertThat(economies.leastDeveloped(SIXTH)).doesNotContain("DM", "HN", "ZW");
    assertThat(economies.leastDeveloped(on("2018-11-05"))).doesNotContain("DM", "HN", "ZW");
  }

  @Test
  void anEconomyIsOnTheListUntilTheDayThatItLeavesIt() {
    assertThat(only(on("2023-12-12"), "Bhutan").leastDeveloped()).isTrue();
    assertThat(only(on("2023-12-13"), "Bhutan").leastDeveloped()).isFalse();
    assertThat(only(SIXTH, "Bhutan").leftListOn()).isEqualTo("2023-12-13");
    assertThat(economies.leastDeveloped(on("2024-12-12"))).contains("ST").doesNotContain("BT");
    assertThat(economies.leastDeveloped(on("2024-12-13"))).doesNotContain("ST");
  }

  @Test
  void theListIsUnknownBeforeTheFirstDayAndKnownFromItOn() throws SQLException {
    LocalDate before = StatusDay.FIRST.minusDays(1);
    assertThat(
            TestDatabase.query(
                DATABASE.app(),
                "select count(least_developed(ldc_until, '" + before + "')) from economy"))
        .containsExactly("0");
    assertThat(
            TestDatabase.query(
                DATABASE.app(),
                "select count(least_developed(ldc_until, '" + StatusDay.FIRST + "')) from economy"))
        .containsExactly("249");
    assertThat(StatusDay.find(before)).isEmpty();
    assertThatThrownBy(() -> new StatusDay(before))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("2018");
  }

  @Test
  void aQueryNarrows() {
    assertThat(economies.all(new EconomyQuery(SIXTH, true, "caribbean")))
        .extracting(Economy::alpha2)
        .containsExactly("HT");
    assertThat(economies.all(new EconomyQuery(SIXTH, false, "撒哈拉")))
        .extracting(Economy::alpha2)
        .contains("ZW", "ZA")
        .doesNotContain("ZM");
    assertThat(economies.all(new EconomyQuery(SIXTH, null, "%"))).isEmpty();
    assertThat(economies.all(new EconomyQuery(SIXTH, null, "_"))).isEmpty();
  }

  @Test
  void aListIsReadPageByPage() {
    List<Economy> read = economies.page(all(SIXTH), ListPart.first(300)).items();

    assertThat(read).hasSize(249).isEqualTo(economies.all(all(SIXTH)));
    assertThat(read).extracting(Economy::alpha2).isSorted();
    BothWays.read(part -> economies.page(all(SIXTH), part), 100, Economy::alpha2);
    assertThatThrownBy(() -> economies.page(all(SIXTH), ListPart.after(new Cursor("\0"), 10)))
        .isInstanceOf(InvalidValue.class);
  }
}
