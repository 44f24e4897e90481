package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import org.entrepot.NotAllowed;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the caller may see and what they may do with them: decided here and nowhere else. That
 * a page or a method takes a role at all is declared where it stands.
 */
@ApplicationScoped
public class Access {

  /** What WildFly calls somebody who has not signed in; no account may have that name. */
  static final String NOBODY = "anonymous";

  @Inject SecurityContext caller;

  /** Whether the caller may see the live figures, records and postings of this edition. */
  public boolean mayRead(Edition edition) {
    return edition.sample() || Role.ALL.stream().anyMatch(caller::isCallerInRole);
  }

  /**
   * Goes on only where {@link #mayRead} says so.
   *
   * @throws NotSignedIn if it takes a sign-in
   * @throws NotAllowed with code {@code edition.closed} if the caller's roles are not enough
   */
  public void requireRead(Edition edition) {
    if (!mayRead(edition)) {
      throw who() == null ? new NotSignedIn() : new NotAllowed("edition.closed", edition.code());
    }
  }

  /**
   * Goes on only where the caller may see the registers of the whole deployment.
   *
   * @throws NotSignedIn if nobody has signed in
   * @throws NotAllowed with code {@code role.missing} if the caller has no role
   */
  public void requireStaff() {
    if (Role.ALL.stream().noneMatch(caller::isCallerInRole)) {
      throw who() == null
          ? new NotSignedIn()
          : new NotAllowed("role.missing", String.join(", ", Role.ALL));
    }
  }

  /** Name of the caller's {@link Identity}, or null where nobody has signed in. */
  public @Nullable String who() {
    Principal principal = caller.getCallerPrincipal();
    return principal == null || principal.getName().equals(NOBODY) ? null : principal.getName();
  }

  /**
   * Name of the caller's {@link Identity}.
   *
   * @throws NotSignedIn if there is none
   */
  public String required() {
    String who = who();
    if (who == null) {
      throw new NotSignedIn();
    }
    return who;
  }
}
