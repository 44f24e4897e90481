package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entrepot.NotFound;
import org.entrepot.access.Sessions.SessionTimes;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/** One's own sessions: where one is signed in, and how that ends. */
@ApplicationScoped
@Transactional
public class SessionDesk {

  private static final int LONGEST_AGENT = 300;

  @Inject Sessions sessions;
  @Inject AuditTrail trail;
  @Inject ServerSettings settings;
  @Inject Clock clock;

  /** Begins one for whoever has just signed in; its number. */
  public long begin(Identity who, RequestOrigin origin, @Nullable String agent) {
    SessionTimes times = times();
    sessions.tidy(times);
    String kept =
        agent == null || agent.length() <= LONGEST_AGENT
            ? agent
            : agent.substring(0, LONGEST_AGENT);
    return sessions.begin(who, origin.address(), kept, times.now());
  }

  /** It goes on although its owner, as it was of them, has changed the account. */
  public void renew(long id, Identity owner) {
    sessions.renew(id, owner.revision());
  }

  /** Somebody signs out of it. */
  public void leave(String name, long id) {
    sessions.end(name, id);
  }

  /** Somebody's own that go on, the last used first. */
  public List<OpenSession> own(String name) {
    return sessions.of(name, times());
  }

  /**
   * Ends one of somebody's own.
   *
   * @throws NotFound with code {@code session.unknown}
   */
  public void end(String name, long id, RequestOrigin origin) {
    if (!sessions.end(name, id)) {
      throw new NotFound("session.unknown", id);
    }
    trail.add(Act.by(name, origin), "session.ended", name);
  }

  /** Ends all of somebody's own but this one; how many there were. */
  public int endOthers(String name, long but, RequestOrigin origin) {
    int ended = sessions.endAll(name, but);
    trail.add(Act.by(name, origin), "session.others-ended", name);
    return ended;
  }

  /** Ends all of somebody, for whoever may. */
  void endAll(String name) {
    endAllBut(name, 0);
  }

  /** Ends all of somebody but one, which something else has ended them by. */
  void endAllBut(String name, long but) {
    sessions.endAll(name, but);
  }

  /** Whether a session of an account goes on; it is used by that. */
  boolean use(long id, Account account) {
    return sessions.use(id, account, times());
  }

  private SessionTimes times() {
    Instant now = KeptTime.now(clock);
    return new SessionTimes(
        now, now.minus(settings.sessionIdle()), now.minus(settings.sessionLongest()));
  }
}
