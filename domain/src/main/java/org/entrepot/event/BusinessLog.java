package org.entrepot.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * One line in the server's log for each act of business: names and numbers, no personal data. What
 * the audit trail writes a line of, one for however many records, has none here.
 */
@ApplicationScoped
class BusinessLog implements EventHandler {

  private static final Logger LOG = Logger.getLogger(BusinessLog.class.getName());
  private static final Set<String> IN_THE_TRAIL =
      Set.of(
          "record.withdrawn",
          "record.reinstated",
          "company.merged",
          "company.parted",
          "edition.closed",
          "edition.finalised",
          "edition.reopened");

  @Override
  public String name() {
    return "log";
  }

  @Override
  public boolean wants(String type) {
    return !IN_THE_TRAIL.contains(type);
  }

  @Override
  public void handle(ToldEvent told) {
    LOG.info(() -> line(told));
  }

  static String line(ToldEvent told) {
    BusinessEvent event = told.event();
    String edition = event.edition() == null ? "" : " edition=" + event.edition();
    String data =
        event.data().entrySet().stream()
            .map(member -> " " + member.getKey() + "=" + member.getValue())
            .collect(Collectors.joining());
    return "%s %s%s who=%s at=%s event=%s%s"
        .formatted(
            event.type(), event.subject(), edition, event.who(), event.at(), told.id(), data);
  }
}
