package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.LocalText;
import org.junit.jupiter.api.Test;

class ClaimFindingTest {

  @Test
  void whoIsOnAListIsNamedAsInSpeech() {
    LocalText one =
        ClaimFinding.sentence("claim.includes", new LocalText("United States", "美国"), 1, 1);
    assertThat(one.en()).isEqualTo("United States is on the list.");
    assertThat(one.zh()).isEqualTo("名单（共1个）中有美国。");

    LocalText some =
        ClaimFinding.sentence(
            "claim.includes", new LocalText("Dominica, Honduras", "多米尼克、洪都拉斯"), 11, 2);
    assertThat(some.en()).isEqualTo("Dominica, Honduras are on the list of 11.");
    assertThat(some.zh()).isEqualTo("名单（共11个）中有多米尼克、洪都拉斯。");
  }
}
