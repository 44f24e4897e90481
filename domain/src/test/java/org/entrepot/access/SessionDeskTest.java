package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.entrepot.NotFound;
import org.junit.jupiter.api.Test;

/** Sessions, how long they last and how they end. */
class SessionDeskTest {

  private static final String PASSWORD = "correct horse battery";

  private final Desk desk =
      new Desk().with("wang", PASSWORD, Role.AUDITOR).with("chen", PASSWORD, Role.AUDITOR);

  private long begun(String name) {
    return desk.sessions.begin(desk.accounts.get(name).identity(), Desk.HOME, "curl/8");
  }

  private boolean goesOn(String name, long session) {
    return desk.identities.ofSession(name, session).isPresent();
  }

  @Test
  void oneGoesOnWhileItIsUsed() {
    long session = begun("wang");
    for (int i = 0; i < 4; i++) {
      desk.later(Duration.ofMinutes(29));
      assertThat(goesOn("wang", session)).isTrue();
    }
    desk.later(Duration.ofMinutes(30));
    assertThat(goesOn("wang", session)).isFalse();
  }

  @Test
  void noneLastsForLongerThanADayOfWork() {
    long session = begun("wang");
    for (int i = 0; i < 12 * 60 / 20 - 1; i++) {
      desk.later(Duration.ofMinutes(20));
      assertThat(goesOn("wang", session)).as("after %s times 20 minutes", i + 1).isTrue();
    }
    desk.later(Duration.ofMinutes(20));
    assertThat(goesOn("wang", session)).isFalse();
    assertThat(desk.sessions.own("wang")).isEmpty();
  }

  @Test
  void itIsOfOneAccountAlone() {
    assertThat(goesOn("chen", begun("wang"))).isFalse();
  }

  @Test
  void itsOwnerEndsIt() {
    long here = begun("wang");
    long there = begun("wang");
    assertThat(desk.sessions.own("wang")).extracting(OpenSession::id).contains(here, there);
    desk.sessions.end("wang", there, Desk.HOME);
    assertThat(goesOn("wang", there)).isFalse();
    assertThat(goesOn("wang", here)).isTrue();
    assertThat(desk.trail).containsExactly("session.ended wang wang");
  }

  @Test
  void nobodyEndsThatOfAnother() {
    long session = begun("wang");
    assertThat(
            catchThrowableOfType(
                    NotFound.class, () -> desk.sessions.end("chen", session, Desk.HOME))
                .code())
        .isEqualTo("session.unknown");
    assertThat(goesOn("wang", session)).isTrue();
  }

  @Test
  void allOthersEndAtOnce() {
    long here = begun("wang");
    begun("wang");
    begun("wang");
    long other = begun("chen");
    assertThat(desk.sessions.endOthers("wang", here, Desk.HOME)).isEqualTo(2);
    assertThat(goesOn("wang", here)).isTrue();
    assertThat(goesOn("chen", other)).isTrue();
  }

  @Test
  void anAdministratorEndsAllOfAPerson() {
    long session = begun("wang");
    assertThat(desk.people.sessions("wang")).hasSize(1);
    desk.people.endSessions("wang", Desk.ADMINISTRATOR);
    assertThat(goesOn("wang", session)).isFalse();
    assertThat(desk.people.sessions("wang")).isEmpty();
    assertThat(desk.trail).containsExactly("account.sessions-ended administrator wang");
  }

  @Test
  void whatTheBrowserSaysIsKeptInPart() {
    desk.sessions.begin(desk.accounts.get("wang").identity(), Desk.HOME, "x".repeat(1000));
    assertThat(desk.sessions.own("wang").get(0).agent()).hasSize(300);
  }

  @Test
  void whoeverSignsOutLeaves() {
    long session = begun("wang");
    desk.sessions.leave("wang", session);
    assertThat(goesOn("wang", session)).isFalse();
    assertThat(desk.trail).isEmpty();
  }
}
