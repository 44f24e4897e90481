package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditLineTest {

  @Test
  void aDeedDoneToManySaysToHowMany() {
    assertThat(new AuditLine("record.withdrawn", "ciie-6/deals/D-1", "li.wei", 1_000))
        .hasToString("record.withdrawn ciie-6/deals/D-1 who=li.wei count=1000");
  }

  @Test
  void saysWhatWasDoneToWhatAndByWhom() {
    assertThat(new AuditLine("token.issued", "17", "administrator"))
        .hasToString("token.issued 17 who=administrator");
  }

  @Test
  void nobodyAndNothingAreDashes() {
    assertThat(new AuditLine("sign-in.refused", null, null)).hasToString("sign-in.refused - who=-");
  }

  @Test
  void staysOneLine() {
    assertThat(new AuditLine("record.edited", "C-1\nsign-in.done", "li.wei").toString())
        .hasLineCount(1);
  }
}
