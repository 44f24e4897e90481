package org.entrepot.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Stale;
import org.entrepot.TestDatabase;
import org.entrepot.access.Act;
import org.entrepot.setting.ServerSettings;
import org.junit.jupiter.api.Test;

/** Economies called as people call them, and as the organiser wants. */
class NamesOfEconomiesIT {

  private static final Act ACT = new Act("anna", "127.0.0.1");
  private static final StatusDay DAY = new StatusDay(LocalDate.of(2023, 11, 5));

  private final TestDatabase database = TestDatabase.create();
  private final List<String> trail = new ArrayList<>();
  private final EconomyDesk desk = desk(Map.of());

  private EconomyDesk desk(Map<String, String> settings) {
    EconomyDesk desk = new EconomyDesk();
    desk.economies = EconomyParts.economies(database.app());
    desk.trail = (act, what, subject) -> trail.add(act.who() + " " + what + " " + subject);
    desk.settings = ServerSettings.of(settings);
    desk.clock = Clock.systemUTC();
    return desk;
  }

  private String name(String alpha2) {
    Economy economy = desk.get(alpha2, DAY);
    return economy.name().en() + " " + economy.name().zh();
  }

  @Test
  void theyAreNotTheFormalOnes() {
    assertThat(name("US")).isEqualTo("United States 美国");
    assertThat(name("GB")).isEqualTo("United Kingdom 英国");
    assertThat(name("KR")).isEqualTo("South Korea 韩国");
    assertThat(
            database.query(
                "select alpha2 from economy where name_zh ~ '(共和国|联合王国|合众国|联邦|特别行政区)$' order by 1"))
        .containsExactly("DO", "FM");
  }

  @Test
  void theOrganiserChangesThem() {
    desk.rename("TR", economy -> true, "Turkey", null, ACT);
    assertThat(name("TR")).isEqualTo("Turkey 土耳其");
    desk.rename("TR", economy -> true, null, "土耳其共和国", ACT);
    assertThat(name("TR")).isEqualTo("Turkey 土耳其共和国");
    desk.rename("TR", economy -> true, "Turkey", "土耳其共和国", ACT);
    assertThat(trail).containsExactly("anna economy.renamed TR", "anna economy.renamed TR");
    assertThatThrownBy(() -> desk.rename("TR", economy -> false, "X", null, ACT))
        .isInstanceOf(Stale.class);
    for (String bad : List.of(" ", "a".repeat(101), "a\nb", "a\ud83d")) {
      assertThatThrownBy(() -> desk.rename("TR", economy -> true, null, bad, ACT))
          .isInstanceOf(InvalidValue.class);
    }
    assertThatThrownBy(() -> desk.rename("QQ", economy -> true, "X", null, ACT))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void hongKongMacaoAndTaiwanAreNamedInOneManner() {
    List<String> ofChina =
        List.of("Hong Kong, China 中国香港", "Macao, China 中国澳门", "Taiwan, China 中国台湾");
    assertThat(List.of(name("HK"), name("MO"), name("TW"))).isEqualTo(ofChina);
    desk.name(RegionNaming.parse("plain"), ACT);
    assertThat(List.of(name("HK"), name("MO"), name("TW")))
        .containsExactly("Hong Kong 香港", "Macao 澳门", "Taiwan 台湾");
    desk.name(RegionNaming.parse("OF_CHINA"), ACT);
    assertThat(List.of(name("HK"), name("MO"), name("TW"))).isEqualTo(ofChina);
    assertThatThrownBy(() -> RegionNaming.parse("other")).hasMessageContaining("OF_CHINA, PLAIN");
  }

  @Test
  void userAssignedOnesAreThereWhereASettingNamesThem() {
    desk.addUserAssigned();
    assertThatThrownBy(() -> desk.get("XK", DAY)).isInstanceOf(NotFound.class);
    EconomyDesk wide = desk(Map.of("ENTREPOT_USER_ECONOMIES", "XK, XA"));
    wide.addUserAssigned();
    assertThat(name("XK")).isEqualTo("Kosovo 科索沃");
    assertThat(name("XA")).isEqualTo("XA XA");
    wide.rename("XA", economy -> true, "Atlantis", "亚特兰蒂斯", ACT);
    wide.addUserAssigned();
    assertThat(name("XA")).isEqualTo("Atlantis 亚特兰蒂斯");
    assertThatThrownBy(() -> desk(Map.of("ENTREPOT_USER_ECONOMIES", "US")))
        .hasMessageContaining("ENTREPOT_USER_ECONOMIES is \"US\"");
  }
}
