package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnnouncedFormTest {

  private static final String PLAIN = " Application/x-www-form-urlencoded; charset=UTF-8";
  private static final String FILES = "multipart/form-data; boundary=x";

  @Test
  void aFormWithoutFilesHasALimit() {
    assertThat(new AnnouncedForm(PLAIN, 1 << 20).isTooLong()).isFalse();
    assertThat(new AnnouncedForm(PLAIN, (1 << 20) + 1).isTooLong()).isTrue();
    assertThat(new AnnouncedForm(PLAIN, -1).isTooLong()).as("it does not say").isTrue();
    assertThat(new AnnouncedForm(FILES, -1).isTooLong()).isFalse();
    assertThat(new AnnouncedForm(null, -1).isTooLong()).isFalse();
  }

  @Test
  void oneWithFilesIsKnown() {
    assertThat(new AnnouncedForm(FILES, 1).hasFiles()).isTrue();
    assertThat(new AnnouncedForm(PLAIN, 1).hasFiles()).isFalse();
  }

  @Test
  void aLargeFileOnASlowLineIsWaitedForAndASmallOneIsNot() {
    assertThat(PatientReading.of(new AnnouncedForm(PLAIN, 10_000))).hasMinutes(1);
    assertThat(PatientReading.of(new AnnouncedForm(FILES, 10_000))).hasSeconds(61);
    assertThat(PatientReading.of(new AnnouncedForm(FILES, 48_000_000)))
        .isEqualTo(Duration.ofMinutes(101));
  }
}
