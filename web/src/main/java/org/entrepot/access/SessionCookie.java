package org.entrepot.access;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/**
 * The session's cookie goes over https alone where that is how people reach us, which the server
 * cannot know behind a proxy: ENTREPOT_PUBLIC_URL says so.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  private static final String VARIABLE = "ENTREPOT_PUBLIC_URL";

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setSecure(System.getenv().getOrDefault(VARIABLE, "").startsWith("https:"));
  }
}
