package org.entrepot.event;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Has this node take its share of telling what happened while the application is up. */
@WebListener
public class CourierStartup implements ServletContextListener {

  @Inject CourierRounds rounds;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    rounds.start();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    rounds.stop();
  }
}
