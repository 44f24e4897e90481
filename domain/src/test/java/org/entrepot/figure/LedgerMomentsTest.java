package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.access.Visibilities;
import org.junit.jupiter.api.Test;

class LedgerMomentsTest {

  private final World world = new World();

  @Test
  void readsWhatWasKnownAtAPosition() {
    world.exhibitor("ciie-6", "DE", 1);
    world.exhibitor("ciie-6", "FR", 1);

    assertThat(exhibitors("1").value()).isEqualTo("1");
  }

  @Test
  void readsWhatWasKnownAtAnInstant() {
    world.exhibitor("ciie-6", "DE", 1);
    Instant then = world.ledger.now();
    world.ledger.timePasses();
    world.exhibitor("ciie-6", "FR", 1);

    Figure figure = exhibitors(then.toString());

    assertThat(figure.value()).isEqualTo("1");
    assertThat(figure.reading().position()).isEqualTo(1);
    assertThat(figure.reading().recordedAt()).isEqualTo(then);
  }

  @Test
  void readsOtherEditionsAsTheyWereKnownWhenTheLastPostingWasRecorded() {
    world.exhibitor("ciie-5", "DE", 1);
    world.ledger.timePasses();
    world.exhibitor("ciie-6", "DE", 1);
    world.ledger.timePasses();
    world.exhibitor("ciie-5", "FR", 1);

    assertThat(world.figure("ciie-6", "exhibitors").reading().positions())
        .isEqualTo(Map.of("ciie-4", 0L, "ciie-5", 1L, "ciie-6", 1L));
  }

  @Test
  void readsOtherEditionsAsTheyAreWhereThisOneHasNoPosting() {
    world.exhibitor("ciie-5", "DE", 1);
    Instant then = world.ledger.now();
    world.ledger.timePasses();
    world.exhibitor("ciie-5", "FR", 1);

    assertThat(world.figure("ciie-6", "exhibitors").reading().positions())
        .isEqualTo(Map.of("ciie-4", 0L, "ciie-5", 2L, "ciie-6", 0L));
    assertThat(exhibitors(then.toString()).reading().positions()).containsEntry("ciie-5", 1L);
    assertThat(exhibitors("0").reading().positions()).containsEntry("ciie-5", 0L);
  }

  @Test
  void readsEveryEditionWhereItIsPinned() {
    world.exhibitor("ciie-5", "DE", 1);
    world.exhibitor("ciie-5", "FR", 1);
    world.exhibitor("ciie-6", "DE", 1);

    Figure figure = exhibitors("ciie-5:1,ciie-6:1");

    assertThat(figure.reading().positions())
        .isEqualTo(Map.of("ciie-4", 0L, "ciie-5", 1L, "ciie-6", 1L));
    assertThat(figure.comparison()).isNotNull();
  }

  @Test
  void comparesWithNothingWhereTheOtherEditionIsPinnedToItsBeginning() {
    world.exhibitor("ciie-5", "DE", 1);
    world.exhibitor("ciie-6", "DE", 1);

    assertThat(exhibitors("ciie-5:0,ciie-6:1").comparison()).isNull();
  }

  @Test
  void refusesAPositionThatIsStillToCome() {
    world.exhibitor("ciie-6", "DE", 1);

    assertThatThrownBy(() -> exhibitors("2"))
        .isInstanceOf(StillToCome.class)
        .hasMessage("\"2\" is in the future. The latest is 1.");
    assertThatThrownBy(() -> exhibitors("ciie-5:1,ciie-6:1")).isInstanceOf(StillToCome.class);
  }

  @Test
  void refusesAnInstantThatIsStillToCome() {
    String later = world.ledger.now().plusSeconds(1).toString();

    assertThatThrownBy(() -> exhibitors(later)).isInstanceOf(StillToCome.class);
  }

  @Test
  void refusesPinsThatLackTheEditionOrNameAnUnknownOne() {
    assertThatThrownBy(() -> exhibitors("ciie-5:0"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("no position for ciie-6");
    assertThatThrownBy(() -> exhibitors("ciie-6:0,ciie-9:0"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("\"ciie-9\", which has no ledger");
  }

  @Test
  void refusesOtherForms() {
    for (String text : new String[] {"yesterday", "-1", "ciie-6:", "2023-11-09", "a:1,a:2", ""}) {
      assertThatThrownBy(() -> KnownAt.parse(text)).as(text).isInstanceOf(InvalidValue.class);
    }
  }

  private Figure exhibitors(String at) {
    return world.figures.figure(
        "ciie-6", "exhibitors", FigureQuery.LIVE.at(KnownAt.parse(at)), Visibilities.ALL);
  }
}
