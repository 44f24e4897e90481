package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.entrepot.setting.ServerSettings;

/**
 * The session's cookie goes over https alone where that is how people reach us, which the server
 * cannot know behind a proxy: ENTREPOT_PUBLIC_URL says so.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject ServerSettings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setSecure(settings.publicUrl().orElse("").startsWith("https:"));
  }
}
