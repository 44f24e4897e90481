package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.edition.Edition;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionViewTest {

  /** An edition somewhere. */
  private static Edition at(
      @Nullable String venue,
      @Nullable String venueZh,
      @Nullable String city,
      @Nullable String cityZh) {
    return new Edition() {
      @Override
      public @Nullable String venue() {
        return venue;
      }

      @Override
      public @Nullable String venueZh() {
        return venueZh;
      }

      @Override
      public @Nullable String hostCity() {
        return city;
      }

      @Override
      public @Nullable String hostCityZh() {
        return cityZh;
      }
    };
  }

  private static String place(Language language, Edition edition) {
    EditionView view = new EditionView();
    view.reader =
        new Display() {
          @Override
          public Language language() {
            return language;
          }
        };
    return view.place(edition);
  }

  @Test
  void whereItIsHeldIsSaidInTheReadersLanguage() {
    Edition edition = at("Expo Hall", "博览馆", "Shanghai", "上海");
    assertThat(place(Language.EN, edition)).isEqualTo("Expo Hall, Shanghai");
    assertThat(place(Language.ZH, edition)).isEqualTo("博览馆，上海");
  }

  @Test
  void aVenueThatNamesItsCityIsEnough() {
    Edition edition = at("Centre (Shanghai)", "国家会展中心（上海）", "Shanghai", "上海");
    assertThat(place(Language.EN, edition)).isEqualTo("Centre (Shanghai)");
    assertThat(place(Language.ZH, edition)).isEqualTo("国家会展中心（上海）");
  }

  @Test
  void whereOneLanguageIsUnknownTheOtherStands() {
    assertThat(place(Language.ZH, at("Expo Hall", null, null, null))).isEqualTo("Expo Hall");
    assertThat(place(Language.EN, at(null, "博览馆", null, null))).isEqualTo("博览馆");
    assertThat(place(Language.EN, at(null, null, "Santiago", null))).isEqualTo("Santiago");
    assertThat(place(Language.EN, at(null, null, null, null))).isEmpty();
  }
}
