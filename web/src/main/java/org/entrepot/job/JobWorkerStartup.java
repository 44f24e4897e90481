package org.entrepot.job;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Has this node take its share of the work while the application is up. */
@WebListener
public class JobWorkerStartup implements ServletContextListener {

  @Inject JobWorker worker;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    worker.start();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    worker.stop();
  }
}
