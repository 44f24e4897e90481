package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that an edition itself answers, in the language in which they are made. */
class ClaimsOfAnEditionTest {

  private static final String VENUE = "National Exhibition and Convention Center";
  private static final String VENUE_ZH = "国家会展中心";

  private static CheckedClaim checked(Edition edition, String about, @Nullable String value) {
    ClaimDesk desk = new ClaimDesk();
    desk.others = new OtherClaims();
    desk.others.editions = only(edition);
    ClaimQualifier qualifier = value == null ? ClaimQualifier.EXISTS : ClaimQualifier.EXACT;
    return desk.check(
        Said.claim(edition.code(), about, null, value, null, qualifier), Visibilities.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "attribute:venue, National Exhibition and Convention Center, CONFIRMED",
    "attribute:venue, 国家会展中心, CONFIRMED",
    "attribute:venue, 世博展览馆, CONTRADICTED",
    "attribute:venue, Expo Hall, CONTRADICTED",
    "attribute:venue, , CONFIRMED",
    "attribute:host_city, Shanghai, CONFIRMED",
    "attribute:host_city, 上海, CONFIRMED",
    "attribute:host_city, 北京, CONTRADICTED",
    "attribute:ordinal, 6, CONFIRMED",
    "attribute:ordinal, 第五届, CONTRADICTED",
    "attribute:days, 2023-11-05/2023-11-10, CONFIRMED",
    "attribute:days, 2023-11-05/2023-11-11, CONTRADICTED",
  })
  void areComparedInTheirLanguage(String about, @Nullable String value, Verdict verdict) {
    Held held = new Held(VENUE, VENUE_ZH, "Shanghai", "上海");

    assertThat(checked(held, about, value).verdict()).isEqualTo(verdict);
  }

  @Test
  void sayWhatIsKnownInBothLanguages() {
    CheckedClaim checked =
        checked(new Held(VENUE, VENUE_ZH, null, null), "attribute:venue", "世博展览馆");

    assertThat(checked.value().en()).isEqualTo(VENUE);
    assertThat(checked.value().zh()).isEqualTo(VENUE_ZH);
  }

  @ParameterizedTest
  @CsvSource({
    "National Exhibition and Convention Center, , 国家会展中心, UNKNOWN",
    ", 国家会展中心, National Exhibition and Convention Center, UNKNOWN",
    ", 国家会展中心, 国家会展中心, CONFIRMED",
    "国家会展中心, , 国家会展中心, CONFIRMED",
    ", , 国家会展中心, UNKNOWN",
  })
  void areNotComparedWithWhatIsSaidInTheOtherAlone(
      @Nullable String english, @Nullable String chinese, String value, Verdict verdict) {
    Held held = new Held(english, chinese, null, null);

    CheckedClaim checked = checked(held, "attribute:venue", value);

    assertThat(checked.verdict()).as(checked.reason().en()).isEqualTo(verdict);
  }

  private static Editions only(Edition edition) {
    return new Editions() {
      @Override
      public List<Edition> all() {
        return List.of(edition);
      }

      @Override
      public Optional<Edition> find(String code) {
        return Optional.of(edition).filter(each -> each.code().equals(code));
      }
    };
  }

  private static final class Held extends Edition {

    private final @Nullable String venue;
    private final @Nullable String venueZh;
    private final @Nullable String city;
    private final @Nullable String cityZh;

    Held(
        @Nullable String venue,
        @Nullable String venueZh,
        @Nullable String city,
        @Nullable String cityZh) {
      this.venue = venue;
      this.venueZh = venueZh;
      this.city = city;
      this.cityZh = cityZh;
    }

    @Override
    public String code() {
      return "ciie-6";
    }

    @Override
    public int ordinal() {
      return 6;
    }

    @Override
    public LocalDate startsOn() {
      return LocalDate.of(2023, 11, 5);
    }

    @Override
    public LocalDate endsOn() {
      return LocalDate.of(2023, 11, 10);
    }

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
  }
}
