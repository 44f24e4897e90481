package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.entrepot.setting.ServerSettings;
import org.jspecify.annotations.Nullable;

/**
 * A person's session with the server. It is kept by the server that made it: several nodes need a
 * load balancer that leads a session back to its node.
 */
@ApplicationScoped
public class PersonSession {

  private static final String ATTRIBUTE = "org.entrepot.access.signed-in";

  /**
   * What is kept; who that is, what they may do and whether it goes on is looked up with every
   * request.
   *
   * @param session its number with {@link SessionDesk}
   */
  record SessionOwner(String name, long session) implements Serializable {}

  @Inject SignIn signIn;
  @Inject PasswordChange passwordChange;
  @Inject ProfileDesk profiles;
  @Inject SessionDesk sessions;
  @Inject ServerSettings settings;
  @Inject Access access;
  @Inject RequestOrigins origins;
  @Inject HttpServletRequest request;

  /** Signs in; from the next request on the caller is known. Throws as {@link SignIn#with}. */
  public Identity begin(String name, String password, @Nullable String code) {
    return begin(signIn.with(name, password, code, origins.here()));
  }

  private Identity begin(Identity identity) {
    leave();
    HttpSession session = request.getSession();
    // whoever planted the old number on somebody is left with a session that nobody signs in to
    request.changeSessionId();
    // who has been away for too long is told so by us, and not by a server that has forgotten them
    session.setMaxInactiveInterval((int) settings.sessionIdle().plusMinutes(1).toSeconds());
    long begun = sessions.begin(identity, origins.here(), request.getHeader("User-Agent"));
    session.setAttribute(ATTRIBUTE, new SessionOwner(identity.name(), begun));
    return identity;
  }

  /** Whoever was signed in to it is no more. */
  private void leave() {
    SessionOwner owner = of(request);
    if (owner != null) {
      sessions.leave(owner.name(), owner.session());
    }
  }

  /** Number of the session that asks; 0 where none does. */
  public long current() {
    SessionOwner owner = of(request);
    return owner == null ? 0 : owner.session();
  }

  /** Sets another password and signs in with it. Throws as {@link PasswordChange#change}. */
  public Identity begin(String name, String password, @Nullable String code, String newPassword) {
    return begin(passwordChange.change(name, password, code, newPassword, origins.here()));
  }

  /** Whose password a link sets. Throws as {@link PasswordChange#opened}. */
  public String opened(String link) {
    return passwordChange.opened(link);
  }

  /** Sets a password by a link and signs in with it. Throws as {@link PasswordChange#byLink}. */
  public Identity beginByLink(String link, String newPassword, @Nullable String code) {
    return begin(passwordChange.byLink(link, newPassword, code, origins.here()));
  }

  /**
   * Changes the account of whoever has signed in, whose session goes on. Throws as {@link
   * ProfileDesk#change}.
   */
  public void change(ProfileWish wish) {
    Identity owner = access.identity().orElseThrow(NotSignedIn::new);
    boolean endsSessions = profiles.change(owner, wish, origins.here());
    if (endsSessions && current() != 0) {
      sessions.renew(current(), owner);
    }
  }

  /** Signs out. */
  public void end() {
    leave();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  static @Nullable SessionOwner of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (SessionOwner) session.getAttribute(ATTRIBUTE);
  }
}
