package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormLimitTest {

  private static final String FORM = "multipart/form-data; boundary=x";

  @Test
  void formsWithoutFilesAreNoneOfItsBusiness() {
    assertThat(FormLimit.refusal(null, -1, 0)).isZero();
    assertThat(FormLimit.refusal("application/x-www-form-urlencoded", 10_000_000, 0)).isZero();
  }

  @Test
  void noFileIsTakenWhereNoneIsWanted() {
    assertThat(FormLimit.refusal(FORM, 1, 0)).isEqualTo(415);
    assertThat(FormLimit.refusal(" Multipart/Mixed", -1, 0)).isEqualTo(415);
  }

  @Test
  void whereFilesAreTakenTheirSizeIsKnownAndLimited() {
    assertThat(FormLimit.refusal(FORM, 1000, 1000)).isZero();
    assertThat(FormLimit.refusal(FORM, 1001, 1000)).isEqualTo(413);
    assertThat(FormLimit.refusal(FORM, -1, 1000)).isEqualTo(411);
  }
}
