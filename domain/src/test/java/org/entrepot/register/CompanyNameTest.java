package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompanyNameTest {

  private static final CompanyName YANGLI =
      new CompanyName("C-1", "Shanghai Yangli Import Co., Ltd.", "Yangli", "上海样例进口有限公司", "CN");
  private static final CompanyName MUSTER =
      new CompanyName("C-2", "Muster GmbH", null, "Мустер", "DE");

  @Test
  void isKnownByItsTradingNameAndInFullByItsLegalOne() {
    assertThat(YANGLI.in(Locale.ENGLISH)).isEqualTo("Yangli");
    assertThat(YANGLI.full(Locale.ENGLISH)).isEqualTo("Shanghai Yangli Import Co., Ltd.");
    assertThat(MUSTER.in(Locale.ENGLISH)).isEqualTo("Muster GmbH");
  }

  @Test
  void isReadInChineseWhereItsOwnScriptIs() {
    assertThat(YANGLI.in(Locale.CHINESE)).isEqualTo("上海样例进口有限公司");
    assertThat(MUSTER.full(Locale.CHINESE)).isEqualTo("Muster GmbH");
  }
}
