package org.entrepot.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.event.BusinessEvent;
import org.entrepot.event.EventSubject;
import org.entrepot.event.Events;

/**
 * Tells that records were withdrawn or reinstated, each by itself: whoever follows one record hears
 * of it.
 */
public record WithdrawalNews(AuditTrail trail, Events events, Instant at) {

  public static final String WITHDRAWN = "record.withdrawn";
  public static final String REINSTATED = "record.reinstated";

  /**
   * A record that it is told of.
   *
   * @param type what it is one of: {@code deal}
   * @param register that it stands in: {@code deals}
   */
  public record ConcernedRecord(String type, String register, String edition, String code) {

    private String inTrail() {
      return edition + "/" + register + "/" + code;
    }

    private EventSubject subject() {
      return new EventSubject(type, edition + "/" + code);
    }
  }

  public void tell(String what, List<ConcernedRecord> records, Act act) {
    String who = Objects.requireNonNull(act.who(), "who");
    trail.addAll(act, what, records.stream().map(ConcernedRecord::inTrail).toList());
    events.add(
        records.stream()
            .map(each -> new BusinessEvent(what, each.subject(), each.edition(), at, who))
            .toList());
  }
}
