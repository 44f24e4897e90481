package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.Stale;
import org.entrepot.access.Acts;
import org.entrepot.access.Callers;
import org.entrepot.access.Role;
import org.entrepot.page.Language;
import org.entrepot.page.Requests;
import org.entrepot.page.Route;
import org.junit.jupiter.api.Test;

class EditionMovesTest {

  private OneEdition desk = new OneEdition(new HeldEdition(EditionStatus.PROVISIONAL), List.of());

  private EditionMoves moves(Role role, Instant now, Map<String, String> sent) {
    Route route = Requests.route(sent);
    EditionMoves moves = new EditionMoves();
    moves.shown = desk.page(Language.EN, route, role);
    moves.shown.load();
    moves.access = Callers.with(role);
    moves.act = Acts.from("192.0.2.7", null, role);
    moves.address = desk.address(route, moves.access);
    moves.desk = desk;
    moves.clock = Clock.fixed(now, ZoneOffset.UTC);
    moves.route = route;
    moves.reader = OneEdition.reader(Language.EN);
    return moves;
  }

  private EditionMoves at(EditionStatus status, Role role, Instant now) {
    desk = new OneEdition(new HeldEdition(status), List.of());
    return moves(role, now, Map.of());
  }

  @Test
  void statisticsCloseAndAdministratorsOpenAgain() {
    EditionMoves closes = at(EditionStatus.PROVISIONAL, Role.STATISTICS, HeldEdition.DURING);
    assertThat(closes.offers("CLOSING")).isTrue();
    assertThat(closes.offers("PROVISIONAL")).isFalse();
    assertThat(closes.isIdle()).isFalse();

    assertThat(at(EditionStatus.FINAL, Role.STATISTICS, HeldEdition.OVER).isIdle()).isTrue();
    assertThat(at(EditionStatus.PROVISIONAL, Role.AUDITOR, HeldEdition.OVER).isIdle()).isTrue();
    assertThat(
            at(EditionStatus.REVISED, Role.ADMINISTRATOR, HeldEdition.OVER).offers("PROVISIONAL"))
        .isTrue();
  }

  @Test
  void itIsFinalisedOnceItsLastDayIsOver() {
    EditionMoves early = at(EditionStatus.CLOSING, Role.ADMINISTRATOR, HeldEdition.DURING);
    assertThat(early.isEarly()).isTrue();
    assertThat(early.offers("FINAL")).isFalse();

    EditionMoves over = at(EditionStatus.CLOSING, Role.ADMINISTRATOR, HeldEdition.OVER);
    assertThat(over.isEarly()).isFalse();
    assertThat(over.offers("FINAL")).isTrue();

    assertThat(at(EditionStatus.CLOSING, Role.STATISTICS, HeldEdition.DURING).isEarly()).isFalse();
  }

  @Test
  void aMoveIsAskedForWithItsReasonByWhoSawThePage() {
    String seen = moves(Role.ADMINISTRATOR, HeldEdition.OVER, Map.of()).shown.getView().getSeen();

    moves(
            Role.ADMINISTRATOR,
            HeldEdition.OVER,
            Map.of("status", "PROVISIONAL", "reason", " a hall was left out ", "seen", seen))
        .move("ciie-6");

    assertThat(desk.asked)
        .isEqualTo(
            new EditionMove(
                "ciie-6", EditionStatus.PROVISIONAL, new ReasonText("a hall was left out")));
  }

  @Test
  void whoSawAnotherPageMovesNothing() {
    for (String seen : new String[] {"\"another\"", "*"}) {
      Map<String, String> sent = Map.of("status", "CLOSING", "seen", seen);
      assertThatThrownBy(() -> moves(Role.STATISTICS, HeldEdition.OVER, sent).move("ciie-6"))
          .isInstanceOf(Stale.class);
    }
    assertThatThrownBy(
            () -> moves(Role.STATISTICS, HeldEdition.OVER, Map.of("status", "OPEN")).move("ciie-6"))
        .isInstanceOf(InvalidValue.class);
    assertThat(desk.asked).isNull();
  }
}
