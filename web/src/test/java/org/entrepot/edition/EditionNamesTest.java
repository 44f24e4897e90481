package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entrepot.LocalText;
import org.entrepot.page.Language;
import org.junit.jupiter.api.Test;

class EditionNamesTest {

  private static final Edition OURS = named("ours-3", "Third Fair", "第三届博览会");
  private static final Edition THEIRS = named("theirs-3", "Third Fair", "第三届交易会");
  private static final Edition BEFORE = named("ours-2", "Second Fair", "第二届博览会");

  private static Edition named(String code, String en, String zh) {
    return new HeldEdition(EditionStatus.CLOSING) {
      @Override
      public String code() {
        return code;
      }

      @Override
      public LocalText name() {
        return new LocalText(en, zh);
      }
    };
  }

  private static EditionNames names(Language language, Edition... seen) {
    EditionNames names = new EditionNames();
    names.reader = OneEdition.reader(language);
    names.visible =
        new VisibleEditions() {
          @Override
          public List<Edition> latestFirst() {
            return List.of(seen);
          }
        };
    return names;
  }

  @Test
  void theCodeTellsEditionsOfOneNameApart() {
    EditionNames names = names(Language.EN, OURS, THEIRS, BEFORE);
    assertThat(names.of(OURS)).isEqualTo("Third Fair (ours-3)");
    assertThat(names.of(THEIRS)).isEqualTo("Third Fair (theirs-3)");
    assertThat(names.of(BEFORE)).isEqualTo("Second Fair");
  }

  @Test
  void namesAreComparedInTheLanguageOfTheReader() {
    assertThat(names(Language.ZH, OURS, THEIRS).of(OURS)).isEqualTo("第三届博览会");
  }

  @Test
  void whatTheReaderDoesNotSeeIsNotTold() {
    assertThat(names(Language.EN, OURS, BEFORE).of(OURS)).isEqualTo("Third Fair");
  }
}
