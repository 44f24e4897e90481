package org.entrepot.page;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The languages that pages are written in. */
public enum Language {
  EN("en"),
  ZH("zh-Hans");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** As in an HTML {@code lang} attribute. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The order of names, such as that of a list: Chinese ones by their sound. */
  public Comparator<String> order() {
    return Collator.getInstance(locale())::compare;
  }

  /** What a name is written in; what could be either is in the reader's language. */
  static Language of(String name, Language reader) {
    if (name.codePoints().anyMatch(Character::isIdeographic)) {
      return ZH;
    }
    return name.codePoints().anyMatch(Character::isLetter) ? EN : reader;
  }

  /** The language of a locale or of its cookie's value, where we have it. */
  static Optional<Language> of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> Optional.of(EN);
      case "zh" -> Optional.of(ZH);
      default -> Optional.empty();
    };
  }
}
