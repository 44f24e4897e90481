package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/desk/imports, /desk/imports",
    "http://evil.example/desk?a=1, /desk?a=1",
    "https://evil.example:8443, /",
    "//evil.example/desk, /desk",
    "?a=http://x.example/, ?a=http://x.example/"
  })
  void whereAnAnswerLeadsHasNoHostOfTheRequests(String location, String path) {
    assertThat(OwnAddress.under("", location)).isEqualTo(path);
  }

  @Test
  void itHasTheHostThatIsSet() {
    String origin = OwnAddress.origin("https://expo.example/entrepot");
    assertThat(origin).isEqualTo("https://expo.example");
    assertThat(OwnAddress.under(origin, "http://evil.example/entrepot/desk"))
        .isEqualTo("https://expo.example/entrepot/desk");
    assertThat(OwnAddress.origin(null)).isEmpty();
  }
}
