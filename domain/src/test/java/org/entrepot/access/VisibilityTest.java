package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import org.entrepot.NotFound;
import org.entrepot.edition.Edition;
import org.junit.jupiter.api.Test;

class VisibilityTest {

  @Test
  void everyoneSeesTheEditionsWhoseRecordsAreInvented() {
    assertThat(Visibilities.EVERYONES.sees(edition("ciie-6", true))).isTrue();
    assertThat(Visibilities.EVERYONES.sees(edition("ciie-6", false))).isFalse();
    assertThat(Visibilities.EVERYONES.isEverything()).isFalse();
  }

  @Test
  void whoeverSeesSomeEditionsIsToldOfOthersThatThereAreNone() {
    Visibility sixth = Visibilities.ofEditions("ciie-6");

    assertThat(sixth.sees(edition("ciie-6", false))).isTrue();
    assertThat(sixth.sees(edition("ciie-5", true))).isFalse();
    assertThatThrownBy(() -> sixth.checked(edition("ciie-5", true)))
        .isInstanceOf(NotFound.class)
        .hasFieldOrPropertyWithValue("code", "edition.unknown");
  }

  @Test
  void whoeverSeesTheSameHasTheSameKeyAndNobodyElse() {
    Visibility pavilions = Visibilities.within(RowLimit.PAVILION, "japan", "france");

    assertThat(pavilions).isEqualTo(Visibilities.within(RowLimit.PAVILION, "france", "japan"));
    assertThat(
            Set.of(
                pavilions.key(),
                Visibilities.ALL.key(),
                Visibilities.EVERYONES.key(),
                Visibilities.ofEditions("ciie-6").key(),
                Visibilities.within(RowLimit.PAVILION, "japan").key(),
                Visibilities.within(RowLimit.DELEGATION, "japan").key(),
                Visibilities.within(RowLimit.COMPANY, "japan").key()))
        .hasSize(7);
  }

  @Test
  void nobodyOutsideOfAccessMakesOne() {
    assertThat(Visibility.class.getDeclaredConstructors())
        .extracting(Constructor::getModifiers)
        .allMatch(Modifier::isPrivate);
    assertThat(
            Arrays.stream(Visibility.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Visibility.class))
        .isNotEmpty()
        .extracting(Method::getModifiers)
        .noneMatch(Modifier::isPublic);
  }

  private static Edition edition(String code, boolean sample) {
    return new Edition() {
      @Override
      public boolean sample() {
        return sample;
      }

      @Override
      public String code() {
        return code;
      }
    };
  }
}
