package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.page.AnnouncedForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormLimitTest {

  private static final String FORM = "multipart/form-data; boundary=x";

  private static int refusal(@Nullable String type, long announced, long most) {
    return FormLimit.refusal(new AnnouncedForm(type, announced), most);
  }

  @Test
  void formsWithoutFilesAreNoneOfItsBusiness() {
    assertThat(refusal(null, -1, 0)).isZero();
    assertThat(refusal("application/x-www-form-urlencoded", 10_000_000, 0)).isZero();
  }

  @Test
  void noFileIsTakenWhereNoneIsWanted() {
    assertThat(refusal(FORM, 1, 0)).isEqualTo(415);
    assertThat(refusal(" Multipart/Mixed", -1, 0)).isEqualTo(415);
  }

  @Test
  void whereFilesAreTakenTheirSizeIsKnownAndLimited() {
    assertThat(refusal(FORM, 1000, 1000)).isZero();
    assertThat(refusal(FORM, 1001, 1000)).isEqualTo(413);
    assertThat(refusal(FORM, -1, 1000)).isEqualTo(411);
  }
}
