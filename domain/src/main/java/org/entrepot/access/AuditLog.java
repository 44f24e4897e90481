package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One line of the server's log for each deed of the audit trail, once it is certain. */
@ApplicationScoped
public class AuditLog {

  private static final Logger LOG = Logger.getLogger(AuditLog.class.getName());

  @Inject Event<AuditLine> certain;

  /** Has it written when the transaction has succeeded; of one that has not there is no line. */
  public void add(Act act, String what, @Nullable String subject) {
    certain.fire(new AuditLine(what, subject, act.who()));
  }

  /**
   * A deed done to several at once, at least one, is one line, with the first of them and their
   * count.
   */
  public void addAll(Act act, String what, List<String> subjects) {
    certain.fire(new AuditLine(what, subjects.get(0), act.who(), subjects.size()));
  }

  void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditLine line) {
    LOG.info(line::toString);
  }
}
