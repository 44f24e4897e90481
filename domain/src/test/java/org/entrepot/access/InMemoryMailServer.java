package org.entrepot.access;

import java.util.ArrayList;
import java.util.List;
import org.entrepot.mail.MailMessage;
import org.entrepot.mail.MailNotSent;
import org.entrepot.mail.MailServer;

/** Keeps what it is sent, or takes nothing. */
final class InMemoryMailServer implements MailServer {

  final List<MailMessage> taken = new ArrayList<>();
  boolean named;
  boolean away;
  Runnable meanwhile = () -> {};

  @Override
  public boolean isNamed() {
    return named;
  }

  @Override
  public void send(MailMessage message) {
    meanwhile.run();
    if (away) {
      throw new MailNotSent("ConnectException", new IllegalStateException("to " + message.to()));
    }
    taken.add(message);
  }
}
