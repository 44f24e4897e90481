package org.entrepot.phrase;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/** An edition of an expo that is held every November from 2018 on. */
class HeldExpo extends Edition {

  private final String expo;
  private final int ordinal;

  HeldExpo(String expo, int ordinal) {
    this.expo = expo;
    this.ordinal = ordinal;
  }

  @Override
  public String code() {
    return expo + "-" + ordinal;
  }

  @Override
  public String expo() {
    return expo;
  }

  @Override
  public int ordinal() {
    return ordinal;
  }

  @Override
  public LocalText name() {
    String english =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT)
            .format(ordinal, "%spellout-ordinal");
    String chinese =
        new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT).format(ordinal);
    return new LocalText(
        english + " China International Import Expo", "第" + chinese + "届中国国际进口博览会");
  }

  @Override
  public @Nullable String hostCity() {
    return "Shanghai";
  }

  @Override
  public LocalDate startsOn() {
    return LocalDate.of(2017 + ordinal, 11, 5);
  }
}
