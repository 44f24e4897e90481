package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.entrepot.access.NotSignedIn;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeenClaimsTest {

  private final ClaimDesk desk = new ClaimDesk();

  SeenClaimsTest() {
    List<Claim> all = List.of(claim("1", "ciie-6"), claim("2", "ciie-7"), claim("3", null));
    desk.claims =
        new Claims() {
          @Override
          public List<Claim> all() {
            return all;
          }

          @Override
          public Optional<Claim> find(String id) {
            return all.stream().filter(claim -> claim.id().equals(id)).findFirst();
          }

          @Override
          public String nextId() {
            throw new UnsupportedOperationException();
          }
        };
    desk.editions =
        new Editions() {
          @Override
          public List<Edition> all() {
            return List.of(edition("ciie-6", false), edition("ciie-7", true));
          }

          @Override
          public Optional<Edition> find(String code) {
            return all().stream().filter(each -> each.code().equals(code)).findFirst();
          }
        };
  }

  @Test
  void areThoseAboutEditionsThatOneSeesAndAboutNone() {
    assertThat(ids(Visibilities.ALL)).containsExactly("1", "2", "3");
    assertThat(ids(Visibilities.EVERYONES)).containsExactly("2", "3");
    assertThat(ids(Visibilities.ofEditions("ciie-6"))).containsExactly("1", "3");
    assertThat(ids(Visibilities.within(RowLimit.PAVILION, "japan"))).containsExactly("3");
  }

  @Test
  void anotherIsNotThere() {
    assertThat(desk.get("1", Visibilities.ofEditions("ciie-6")).id()).isEqualTo("1");
    assertThatThrownBy(() -> desk.get("1", Visibilities.within(RowLimit.PAVILION, "japan")))
        .hasFieldOrPropertyWithValue("code", "claim.unknown");
    assertThatThrownBy(() -> desk.get("1", Visibilities.EVERYONES)).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> desk.get("9", Visibilities.ALL))
        .hasFieldOrPropertyWithValue("code", "claim.unknown");
  }

  private List<String> ids(Visibility visibility) {
    return desk.all(visibility).stream().map(Claim::id).toList();
  }

  private static Claim claim(String id, @Nullable String edition) {
    return new Claim(
        id,
        edition,
        new ClaimTopic(ClaimTopic.ClaimTopicKind.METRIC, "deals"),
        null,
        "1",
        null,
        ClaimQualifier.EXACT,
        null,
        "A sentence",
        null,
        null);
  }

  private static Edition edition(String code, boolean sample) {
    return new Edition() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public boolean sample() {
        return sample;
      }
    };
  }
}
