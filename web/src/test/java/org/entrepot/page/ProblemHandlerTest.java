package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.access.NotSignedIn;
import org.junit.jupiter.api.Test;

class ProblemHandlerTest {

  @Test
  void anErrorHasTheStatusThatItHasInTheApi() {
    assertThat(ProblemHandler.status(new NotFound("edition.unknown", "x"))).isEqualTo(404);
    assertThat(ProblemHandler.status(new RuleBroken("position.awaited", "a", 1, 0))).isEqualTo(409);
    assertThat(ProblemHandler.status(new NotSignedIn())).isEqualTo(401);
    assertThat(ProblemHandler.status(new InvalidValue("query.date", "through", "x")))
        .as("a value of an address")
        .isEqualTo(400);
  }

  @Test
  void aPageThatExpiredKeepsItsAddress() {
    assertThat(ProblemHandler.renewed("/sign-in")).isEqualTo("/sign-in?expired=1");
    assertThat(ProblemHandler.renewed("/sign-in?to=/desk"))
        .isEqualTo("/sign-in?to=/desk&expired=1");
    assertThat(ProblemHandler.renewed("/sign-in?expired=1&to=/desk"))
        .isEqualTo("/sign-in?expired=1&to=/desk");
  }
}
