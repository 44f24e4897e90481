package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.entrepot.page.OwnAddress;
import org.entrepot.setting.ServerSettings;

/**
 * Has this node take its share of sending mails while the application is up. Where their links lead
 * is said by the setting ENTREPOT_PUBLIC_URL and by no request, which may name any host.
 */
@WebListener
public class MailStartup implements ServletContextListener {

  @Inject MailRounds rounds;
  @Inject ServerSettings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    String origin = OwnAddress.origin(settings.publicUrl().orElse(""));
    rounds.start(origin + event.getServletContext().getContextPath() + "/welcome?link=");
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    rounds.stop();
  }
}
