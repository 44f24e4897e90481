package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/**
 * Who reads the page: language and theme, kept in two cookies. The browser's languages count until
 * the reader has chosen one.
 */
@Named
@RequestScoped
public class Display {

  static final String LANGUAGE = "language";
  static final String THEME = "theme";

  @Inject HttpServletRequest request;

  public Language language() {
    return cookie(LANGUAGE)
        .flatMap(tag -> Language.of(Locale.forLanguageTag(tag)))
        .or(this::accepted)
        .orElse(Language.EN);
  }

  private Optional<Language> accepted() {
    return Collections.list(request.getLocales()).stream()
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  public Messages texts() {
    return new Messages(language());
  }

  public Numbers numbers() {
    return new Numbers(texts());
  }

  public Locale getLocale() {
    return language().locale();
  }

  public String getLang() {
    return language().tag();
  }

  /**
   * The language that a name is in: where nobody has given one in the reader's language, it stands
   * in the other.
   */
  public String langOf(String name) {
    return Language.of(name, language()).tag();
  }

  public String getOtherLang() {
    return language() == Language.EN ? Language.ZH.tag() : Language.EN.tag();
  }

  public String getTheme() {
    return theme().key();
  }

  public String getNextTheme() {
    return theme().next().key();
  }

  private Theme theme() {
    return Theme.of(cookie(THEME).orElse(""));
  }

  private Optional<String> cookie(String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(c -> c.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
