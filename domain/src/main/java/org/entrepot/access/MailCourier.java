package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entrepot.mail.MailMessage;
import org.entrepot.mail.MailNotSent;
import org.entrepot.mail.MailServer;

/** Sends links that set passwords. A mail that cannot be sent holds up no other. */
@ApplicationScoped
public class MailCourier {

  private static final Logger LOG = Logger.getLogger(MailCourier.class.getName());

  @Inject MailSteps steps;
  @Inject MailServer server;

  /**
   * Sends all that are due.
   *
   * @param welcome where links lead, without what opens one
   * @param stopping whether this node is about to stop
   */
  public void round(String welcome, BooleanSupplier stopping) {
    answer();
    for (long id : steps.due()) {
      if (stopping.getAsBoolean()) {
        return;
      }
      deliver(id, welcome);
    }
  }

  private void answer() {
    try {
      steps.answer();
    } catch (RuntimeException broken) {
      LOG.log(Level.SEVERE, "Who asked for a password could not be looked up", broken);
    }
  }

  private void deliver(long id, String welcome) {
    try {
      steps.written(id, welcome).ifPresent(message -> send(id, message));
    } catch (RuntimeException broken) {
      LOG.log(Level.SEVERE, "Mail " + id + " could not be written", broken);
      steps.failed(id, LinkMail.BROKEN);
    }
  }

  /** Forgets what was sent long ago. */
  public void tidy() {
    steps.tidy();
  }

  private void send(long id, MailMessage message) {
    try {
      server.send(message);
      steps.sent(id);
    } catch (MailNotSent failed) {
      // its reason alone: what a mail server says has addresses in it
      LOG.warning(() -> "Mail " + id + " was not sent: " + failed.reason());
      steps.failed(id, failed.reason());
    }
  }
}
