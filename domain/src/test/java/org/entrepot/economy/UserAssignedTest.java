package org.entrepot.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entrepot.LocalText;
import org.junit.jupiter.api.Test;

class UserAssignedTest {

  @Test
  void kosovoHasItsNameAndCurrency() {
    Economy kosovo = UserAssigned.of(Set.of("XK")).get(0);
    assertThat(kosovo.name()).isEqualTo(new LocalText("Kosovo", "科索沃"));
    assertThat(kosovo.alpha3()).isEqualTo("XKX");
    assertThat(kosovo.currencies()).containsExactly("EUR");
  }

  @Test
  void allHaveCodesOfTheirOwn() {
    Set<String> codes = Set.of("AA", "QM", "QZ", "XA", "XK", "XZ", "ZZ");
    List<Economy> all = UserAssigned.of(codes);
    assertThat(all)
        .extracting(Economy::alpha2)
        .containsExactlyElementsOf(codes.stream().sorted().toList());
    assertThat(all)
        .extracting(Economy::numeric)
        .doesNotHaveDuplicates()
        .allMatch(n -> n.matches("9[0-9]{2}"));
    assertThat(all).extracting(Economy::alpha3).doesNotHaveDuplicates();
  }

  @Test
  void whatIsoGivesIsNotTheUsers() {
    assertThat(UserAssigned.of(Set.of("QL", "US", "ZY", "XX", "xk")))
        .extracting(Economy::alpha2)
        .containsExactly("XX");
  }
}
