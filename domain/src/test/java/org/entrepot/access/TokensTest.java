package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.junit.jupiter.api.Test;

class TokensTest {

  private final Desk desk = new Desk();

  @Test
  void aTokenStandsForItsRole() {
    TokenDesk.IssuedToken issued =
        desk.tokenDesk.issue(
            "press", Role.AUDITOR, AccessScope.EVERYTHING, null, Desk.ADMINISTRATOR);

    assertThat(desk.identities.ofToken(issued.text()))
        .hasValueSatisfying(
            identity -> {
              assertThat(identity.name()).isEqualTo("token:" + issued.token().id());
              assertThat(identity.roles()).containsExactly(Role.AUDITOR);
            });
    assertThat(desk.identities.ofToken("ent_unknown")).isEmpty();
  }

  @Test
  void anExpiredTokenStandsForNobody() {
    TokenDesk.IssuedToken issued =
        desk.tokenDesk.issue(
            "press",
            Role.AUDITOR,
            AccessScope.EVERYTHING,
            desk.now().plusSeconds(60),
            Desk.ADMINISTRATOR);

    assertThat(desk.identities.ofToken(issued.text())).isPresent();
    desk.later(Duration.ofSeconds(60));
    assertThat(desk.identities.ofToken(issued.text())).isEmpty();
  }

  @Test
  void aRevokedTokenStandsForNobody() {
    TokenDesk.IssuedToken issued =
        desk.tokenDesk.issue(
            "press", Role.AUDITOR, AccessScope.EVERYTHING, null, Desk.ADMINISTRATOR);

    desk.tokenDesk.revoke(issued.token().id(), Desk.ADMINISTRATOR);

    assertThat(desk.identities.ofToken(issued.text())).isEmpty();
    assertThat(desk.trail)
        .containsExactly("token.issued administrator 0", "token.revoked administrator 0");
  }

  @Test
  void aTokenExpiresInAYearOfFourDigitsOrNever() {
    Instant last = Instant.parse("9999-12-31T23:59:59Z");

    assertThat(
            desk.tokenDesk
                .issue("x", Role.AUDITOR, AccessScope.EVERYTHING, last, Desk.ADMINISTRATOR)
                .token())
        .extracting(Token::expiresAt)
        .isEqualTo(last);
    assertThatThrownBy(
            () ->
                desk.tokenDesk.issue(
                    "x",
                    Role.AUDITOR,
                    AccessScope.EVERYTHING,
                    last.plusSeconds(1),
                    Desk.ADMINISTRATOR))
        .isInstanceOf(InvalidValue.class)
        .hasFieldOrPropertyWithValue("code", "token.year");
    assertThatThrownBy(
            () ->
                desk.tokenDesk.issue(
                    "x", Role.AUDITOR, AccessScope.EVERYTHING, Instant.MAX, Desk.ADMINISTRATOR))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void noTokenIsIssuedForThePastOrWithoutAName() {
    assertThatThrownBy(
            () ->
                desk.tokenDesk.issue(
                    "x", Role.AUDITOR, AccessScope.EVERYTHING, desk.now(), Desk.ADMINISTRATOR))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () ->
                desk.tokenDesk.issue(
                    " ", Role.AUDITOR, AccessScope.EVERYTHING, null, Desk.ADMINISTRATOR))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () ->
                desk.tokenDesk.issue(
                    "a\0b", Role.AUDITOR, AccessScope.EVERYTHING, null, Desk.ADMINISTRATOR))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("control character");
    assertThatThrownBy(() -> desk.tokenDesk.revoke(17, Desk.ADMINISTRATOR))
        .isInstanceOf(NotFound.class);
  }
}
