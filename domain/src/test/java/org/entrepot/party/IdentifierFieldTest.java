package org.entrepot.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entrepot.bundle.KnownWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierFieldTest {

  private final List<String> faults = new ArrayList<>();

  private @Nullable String read(String text) {
    return new IdentifierField(40)
        .read(text, new KnownWords(Set.of(), Set.of(), Set.of()), (code, hint) -> faults.add(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5299009QXZ1TEST0AB34",
        "5299009qxz1test0ab34",
        "5299 009Q XZ1T EST0 AB34",
        " 5299-009Q-XZ1T-EST0-AB34 ",
        "5299.009Q.XZ1T.EST0.AB34",
        "5299\u00a0009Q\u3000XZ1T–EST0AB34",
        "５２９９009ＱXZ1TEST0AB34"
      })
  void isOneHoweverItIsWritten(String text) {
    assertThat(read(text)).isEqualTo("5299009QXZ1TEST0AB34");
    assertThat(faults).isEmpty();
  }

  @Test
  void isRefusedWhereItIsNone() {
    assertThat(read("- -")).isEqualTo("- -");
    assertThat(read("5299\t009")).isNull();
    assertThat(read("5299".repeat(11))).isNull();
    assertThat(faults).containsExactly("text.control", "text.long");
  }
}
