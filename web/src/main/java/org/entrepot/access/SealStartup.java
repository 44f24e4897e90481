package org.entrepot.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Has this node take its share of sealing the audit trail while the application is up. */
@WebListener
public class SealStartup implements ServletContextListener {

  @Inject SealRounds rounds;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    rounds.start();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    rounds.stop();
  }
}
