package org.entrepot.economy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.entrepot.page.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EconomiesPageTest {

  private static Economy economy(String alpha2, String en, String zh) {
    LocalText name = new LocalText(en, zh);
    return new Economy(alpha2, "-", "-", name, null, null, List.of(), false, null);
  }

  private static final List<Economy> FOUR =
      List.of(
          economy("CI", "Côte d’Ivoire", "科特迪瓦"),
          economy("CU", "Cuba", "古巴"),
          economy("CZ", "Czechia", "捷克"),
          economy("DK", "Chile", "智利"));

  /** More than two parts: one name in English, and in Chinese the other way round. */
  private static final List<Economy> MANY =
      IntStream.range(0, 120).mapToObj(at -> economy(code(at), "Twin", "A" + (999 - at))).toList();

  private static String code(int at) {
    return "" + (char) ('A' + at / 26) + (char) ('A' + at % 26);
  }

  /** The page of these, of which a search for a code finds only that one. */
  private static EconomiesPage page(List<Economy> all, Language language, Map<String, String> of) {
    EconomiesPage page = new EconomiesPage();
    page.route = Requests.route(of);
    page.clock = Clock.fixed(Instant.parse("2026-11-24T23:59:59Z"), ZoneOffset.UTC);
    page.economies =
        (Economies)
            Proxy.newProxyInstance(
                EconomiesPageTest.class.getClassLoader(),
                new Class<?>[] {Economies.class},
                (proxy, method, arguments) -> found(all, ((EconomyQuery) arguments[0]).text()));
    page.reader =
        new Display() {
          @Override
          public Language language() {
            return language;
          }
        };
    page.mistyped = Requests.mistyped(page.route, page.reader);
    page.load();
    return page;
  }

  private static List<Economy> found(List<Economy> all, String text) {
    return all.stream().filter(each -> each.alpha2().contains(text)).toList();
  }

  private static List<String> codes(EconomiesPage page) {
    return page.getLines().stream().map(EconomiesPage.EconomyLine::alpha2).toList();
  }

  private static Map<String, String> after(String place) {
    return Map.of("after", cursor(place));
  }

  @Test
  void theyComeByTheirNames() {
    assertThat(codes(page(FOUR, Language.EN, Map.of()))).containsExactly("DK", "CI", "CU", "CZ");
    assertThat(codes(page(FOUR, Language.ZH, Map.of()))).containsExactly("CU", "CZ", "CI", "DK");
  }

  @Test
  void noneOfOneNameIsLost() {
    List<String> read = new ArrayList<>();
    Map<String, String> part = Map.of();
    for (int at = 0; at < 3; at++) {
      EconomiesPage page = page(MANY, Language.EN, part);
      read.addAll(codes(page));
      part = after(read.get(read.size() - 1));
      assertThat(page.getParts().next() == null).isEqualTo(at == 2);
    }
    assertThat(read)
        .containsExactlyInAnyOrderElementsOf(MANY.stream().map(Economy::alpha2).toList());
  }

  @Test
  void aPlaceIsOneInEveryLanguageAndEveryList() {
    String href = requireNonNull(page(MANY, Language.EN, Map.of()).getParts().next());
    Map<String, String> next = Map.of("after", href.replaceFirst(".*after=", ""));
    assertThat(codes(page(MANY, Language.ZH, next))).hasSize(49).startsWith("BW").endsWith("AA");
    assertThat(codes(page(FOUR, Language.EN, Map.of("q", "Z", "after", cursor("CI")))))
        .containsExactly("CZ");
  }

  private static String cursor(String place) {
    return new Cursor(place).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "zzz", "QQ", "Cuba"})
  void whatIsNoEconomyIsNoPlace(String place) {
    assertThatThrownBy(() -> page(FOUR, Language.EN, after(place)))
        .isInstanceOf(InvalidValue.class);
  }
}
