package org.entrepot.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.entrepot.access.Access;
import org.entrepot.access.ProfileDesk;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/** Keeps the reader's choice of language or theme and leads back to the page it was made on. */
@WebServlet("/preferences")
public class Preferences extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ServerSettings settings;
  @Inject transient Access access;
  @Inject transient ProfileDesk profiles;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!SameSite.sent(request, settings.publicUrl())) {
      SameSite.refuse(request, response);
      return;
    }
    String language = request.getParameter(Display.LANGUAGE);
    if (language != null) {
      Language.of(Locale.forLanguageTag(language)).ifPresent(l -> read(request, response, l));
    }
    String theme = request.getParameter(Display.THEME);
    if (theme != null) {
      keep(request, response, Display.THEME, Theme.of(theme).key());
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + local(request.getParameter("back")));
  }

  private void read(HttpServletRequest request, HttpServletResponse response, Language language) {
    keep(request, response, Display.LANGUAGE, language.tag());
    access.identity().ifPresent(who -> profiles.chooseLanguage(who.name(), language.tag()));
  }

  /** A path of ours, never of another host. */
  static String local(@Nullable String back) {
    boolean ours = back != null && back.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    return ours && back != null ? back : "/";
  }

  /**
   * Keeps a choice in the browser.
   *
   * @param value null for none
   */
  static void keep(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      @Nullable String value) {
    Cookie cookie = new Cookie(name, Objects.requireNonNullElse(value, ""));
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(value == null ? 0 : (int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
