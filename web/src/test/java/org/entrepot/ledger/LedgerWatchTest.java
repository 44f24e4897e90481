package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionList;
import org.entrepot.figure.DimensionValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerWatchTest {

  private final Ledgers ledgers = new Ledgers();
  private final LedgerWatch watch = watch();

  @Test
  void knowsWhatThisNodeHasCommittedAtOnce() {
    ledgers.at(1);
    assertThat(watch.now().position("ciie-6")).isEqualTo(1);

    ledgers.at(2);
    watch.ownWrites.committed(new LedgersSettled(Map.of("ciie-6", 2L)));

    assertThat(watch.now().position("ciie-6")).isEqualTo(2);
  }

  @Test
  void isNeverOlderThanAQuarterOfASecond() throws InterruptedException {
    ledgers.at(1);
    assertThat(watch.now().position("ciie-6")).isEqualTo(1);
    ledgers.at(2);

    TimeUnit.MILLISECONDS.sleep(260);

    assertThat(watch.now().position("ciie-6")).isEqualTo(2);
  }

  @Test
  void waitsForAPositionThatComes() {
    ledgers.at(1);
    CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> ledgers.at(3));

    assertThat(watch.atLeast("ciie-6", 3).position("ciie-6")).isEqualTo(3);
  }

  @Test
  void givesUpOnOneThatDoesNot() {
    ledgers.at(1);

    assertThatThrownBy(() -> watch.atLeast("ciie-6", 2))
        .isInstanceOf(RuleBroken.class)
        .hasFieldOrPropertyWithValue("code", "position.awaited");
  }

  @Test
  void doesNotWaitForALedgerThatIsNone() {
    assertThatThrownBy(() -> watch.atLeast("ciie-9", 1)).isInstanceOf(NotFound.class);
  }

  private LedgerWatch watch() {
    LedgerWatch made = new LedgerWatch();
    made.ledger = ledgers;
    made.ownWrites = new OwnWrites();
    made.members = stub(DimensionValues.class, 1L);
    made.editions =
        new EditionList() {
          @Override
          public List<Edition> read() {
            return List.of(Ledgers.edition(true));
          }
        };
    made.executor = stub(ManagedScheduledExecutorService.class, null);
    return made;
  }

  private static <T> T stub(Class<T> type, @Nullable Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            LedgerWatchTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer));
  }
}
