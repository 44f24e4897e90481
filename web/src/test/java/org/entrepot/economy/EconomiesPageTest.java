package org.entrepot.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.entrepot.page.Requests;
import org.junit.jupiter.api.Test;

class EconomiesPageTest {

  private static Economy economy(String alpha2, String en, String zh) {
    LocalText name = new LocalText(en, zh);
    return new Economy(alpha2, "-", "-", name, null, null, List.of(), false, null);
  }

  private static List<String> codes(Language language) {
    List<Economy> byCode =
        List.of(
            economy("CI", "Côte d’Ivoire", "科特迪瓦"),
            economy("CU", "Cuba", "古巴"),
            economy("CZ", "Czechia", "捷克"),
            economy("DK", "Chile", "智利"));
    EconomiesPage page = new EconomiesPage();
    page.route = Requests.route(Map.of());
    page.clock = Clock.fixed(Instant.parse("2026-11-24T23:59:59Z"), ZoneOffset.UTC);
    page.economies =
        (Economies)
            Proxy.newProxyInstance(
                EconomiesPageTest.class.getClassLoader(),
                new Class<?>[] {Economies.class},
                (proxy, method, arguments) -> byCode);
    page.reader =
        new Display() {
          @Override
          public Language language() {
            return language;
          }
        };
    page.load();
    return page.getLines().stream().map(EconomiesPage.EconomyLine::alpha2).toList();
  }

  @Test
  void theyComeByTheirNames() {
    assertThat(codes(Language.EN)).containsExactly("DK", "CI", "CU", "CZ");
    assertThat(codes(Language.ZH)).containsExactly("CU", "CZ", "CI", "DK");
  }
}
