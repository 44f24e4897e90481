package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.entrepot.InvalidValue;
import org.entrepot.NotAllowed;
import org.entrepot.Problem;
import org.entrepot.access.Act;
import org.junit.jupiter.api.Test;

class EditionStatusTest {

  private static final Instant CLOSED = Instant.parse("2023-11-10T15:59:00Z");
  private static final Instant OVER = Instant.parse("2023-11-10T16:00:00Z");
  private static final EditionMover STATISTICS =
      new EditionMover(new Act("statistics", null), Set.of(EditionStatus.CLOSING));
  private static final EditionMover ADMINISTRATOR =
      new EditionMover(
          new Act("administrator", null),
          Set.of(EditionStatus.CLOSING, EditionStatus.FINAL, EditionStatus.PROVISIONAL));
  private static final ReasonText REASON = new ReasonText("Two halls were not counted");

  private final Edition edition = new Sixth();

  @Test
  void isProvisionalThenClosingThenFinal() {
    assertThat(edition.status()).isEqualTo(EditionStatus.PROVISIONAL);

    edition.close(STATISTICS, CLOSED);
    assertThat(edition.status()).isEqualTo(EditionStatus.CLOSING);
    assertThat(edition.statusSince()).isEqualTo(CLOSED);

    edition.finalise(ADMINISTRATOR, OVER);
    assertThat(edition.status()).isEqualTo(EditionStatus.FINAL);
    assertThat(edition.statusSince()).isEqualTo(OVER);
  }

  @Test
  void isClosedOnce() {
    edition.close(STATISTICS, CLOSED);

    refuses(() -> edition.close(STATISTICS, OVER), "edition.not-provisional");
  }

  @Test
  void isFinalisedOnlyWhereItIsClosing() {
    refuses(() -> edition.finalise(ADMINISTRATOR, OVER), "edition.not-closing");
  }

  @Test
  void isNotFinalisedBeforeItsLastDayIsOverInItsOwnZone() {
    edition.close(STATISTICS, CLOSED);

    refuses(() -> edition.finalise(ADMINISTRATOR, CLOSED), "edition.not-over");
    edition.finalise(ADMINISTRATOR, OVER);
  }

  @Test
  void onlyAdministratorsFinaliseAndOpenAgain() {
    edition.close(STATISTICS, CLOSED);

    assertThatThrownBy(() -> edition.finalise(STATISTICS, OVER)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> edition.reopen(STATISTICS, REASON, OVER))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> edition.close(new EditionMover(new Act("auditor", null), Set.of()), OVER))
        .isInstanceOf(NotAllowed.class);
    assertThat(edition.status()).isEqualTo(EditionStatus.CLOSING);
  }

  @Test
  void isOpenedAgainWithAReason() {
    refuses(() -> edition.reopen(ADMINISTRATOR, REASON, OVER), "edition.is-provisional");
    finalised();

    refuses(() -> edition.reopen(ADMINISTRATOR, null, OVER), "reason.missing");
    edition.reopen(ADMINISTRATOR, REASON, OVER.plusSeconds(1));

    assertThat(edition.status()).isEqualTo(EditionStatus.PROVISIONAL);
    edition.close(STATISTICS, OVER.plusSeconds(2));
  }

  @Test
  void isRevisedOnceItWasFinalAndStaysSo() {
    assertThatThrownBy(() -> edition.revise(CLOSED)).isInstanceOf(IllegalStateException.class);
    finalised();

    assertThat(edition.revise(OVER.plusSeconds(1))).isTrue();
    assertThat(edition.revise(OVER.plusSeconds(9))).isFalse();

    assertThat(edition.status()).isEqualTo(EditionStatus.REVISED);
    assertThat(edition.statusSince()).isEqualTo(OVER.plusSeconds(1));
    refuses(() -> edition.close(STATISTICS, OVER), "edition.not-provisional");
    refuses(() -> edition.finalise(ADMINISTRATOR, OVER), "edition.not-closing");
    edition.reopen(ADMINISTRATOR, REASON, OVER.plusSeconds(10));
  }

  @Test
  void isOfferedTheMovesThatItsVerbsAllow() {
    offers(EditionStatus.PROVISIONAL, STATISTICS, OVER, EditionStatus.CLOSING);
    offers(EditionStatus.PROVISIONAL, ADMINISTRATOR, OVER, EditionStatus.CLOSING);
    edition.close(STATISTICS, CLOSED);

    offers(EditionStatus.CLOSING, STATISTICS, OVER);
    offers(EditionStatus.CLOSING, ADMINISTRATOR, CLOSED, EditionStatus.PROVISIONAL);
    offers(
        EditionStatus.CLOSING, ADMINISTRATOR, OVER, EditionStatus.PROVISIONAL, EditionStatus.FINAL);
    edition.finalise(ADMINISTRATOR, OVER);

    offers(EditionStatus.FINAL, STATISTICS, OVER);
    offers(EditionStatus.FINAL, ADMINISTRATOR, OVER, EditionStatus.PROVISIONAL);
    edition.revise(OVER);

    offers(EditionStatus.REVISED, ADMINISTRATOR, OVER, EditionStatus.PROVISIONAL);
    offers(EditionStatus.REVISED, new EditionMover(new Act("auditor", null), Set.of()), OVER);
  }

  private void offers(EditionStatus at, EditionMover mover, Instant now, EditionStatus... moves) {
    assertThat(edition.status()).isEqualTo(at);
    assertThat(mover.next(edition, now)).containsExactlyInAnyOrder(moves);
  }

  @Test
  void aReasonIsOneLineThatSaysSomething() {
    assertThat(new ReasonText("  late report ").text()).isEqualTo("late report");
    assertThat(ReasonText.parse("  ")).isNull();
    for (String wrong : new String[] {"", " ", "a\nb", "x".repeat(501)}) {
      assertThatThrownBy(() -> new ReasonText(wrong)).isInstanceOf(InvalidValue.class);
    }
    assertThat(new ReasonText("展".repeat(500)).text()).hasSize(500);
  }

  private void finalised() {
    edition.close(STATISTICS, CLOSED);
    edition.finalise(ADMINISTRATOR, OVER);
  }

  private static void refuses(Runnable verb, String code) {
    assertThatThrownBy(verb::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private static final class Sixth extends Edition {
    @Override
    public String code() {
      return "ciie-6";
    }

    @Override
    public LocalDate endsOn() {
      return LocalDate.parse("2023-11-10");
    }

    @Override
    public ZoneId timeZone() {
      return ZoneId.of("Asia/Shanghai");
    }
  }
}
