package org.entrepot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The time as the server has it, which never goes back; tests have their own. */
@ApplicationScoped
class ServerClock {

  @Produces
  @ApplicationScoped
  Clock clock() {
    return new SteadyClock(Clock.systemUTC(), System::nanoTime);
  }
}
