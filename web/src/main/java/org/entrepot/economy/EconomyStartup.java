package org.entrepot.economy;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Adds the economies that the settings name beside those of ISO 3166-1 when a node starts. */
@WebListener
public class EconomyStartup implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(EconomyStartup.class.getName());

  @Inject EconomyDesk desk;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      desk.addUserAssigned();
    } catch (RuntimeException notNow) {
      // readiness says what is wrong with the database; a node must come up to say it
      LOG.log(
          Level.WARNING,
          "The economies of ENTREPOT_USER_ECONOMIES could not be added; start again.",
          notNow);
    }
  }
}
