package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A person's session with the server. It is kept by the server that made it: several nodes need a
 * load balancer that leads a session back to its node.
 */
@ApplicationScoped
public class PersonSession {

  private static final String ATTRIBUTE = "org.entrepot.access.signed-in";

  /** What is kept; who that is and what they may do is looked up with every request. */
  record SessionOwner(String name, int revision) implements Serializable {}

  @Inject SignIn signIn;
  @Inject PasswordChange passwordChange;
  @Inject ProfileDesk profiles;
  @Inject Access access;
  @Inject RequestOrigins origins;
  @Inject HttpServletRequest request;

  /** Signs in; from the next request on the caller is known. Throws as {@link SignIn#with}. */
  public Identity begin(String name, String password, @Nullable String code) {
    return begin(signIn.with(name, password, code, origins.here()));
  }

  private Identity begin(Identity identity) {
    HttpSession session = request.getSession();
    // whoever planted the old number on somebody is left with a session that nobody signs in to
    request.changeSessionId();
    session.setAttribute(ATTRIBUTE, new SessionOwner(identity.name(), identity.revision()));
    return identity;
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
    Identity now = profiles.change(access.signedInName(), wish, origins.here());
    if (of(request) != null) {
      request
          .getSession()
          .setAttribute(ATTRIBUTE, new SessionOwner(now.name(), now.revision()));
    }
  }

  /** Signs out. */
  public void end() {
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
