package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.entrepot.access.PersonSession.SessionOwner;

/**
 * The one way to be known to the server: by a token, or by a session that has signed in. It asks
 * for nothing itself; what needs a sign-in says so where it stands, and pages lead to the sign-in
 * page. Where the database does not answer it notes that: who answers the request says so.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

  @Inject Identities identities;
  @Inject DatabaseOutages outages;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return asked(request)
        .map(identity -> known(identity, request, context))
        .orElseGet(context::doNothing);
  }

  /** The server is told a name and no role: what may be done is decided by {@link Access} alone. */
  private static AuthenticationStatus known(
      Identity identity, HttpServletRequest request, HttpMessageContext context) {
    request.setAttribute(FoundIdentity.ATTRIBUTE, identity);
    return context.notifyContainerAboutLogin(identity.name(), Set.of());
  }

  private Optional<Identity> asked(HttpServletRequest request) {
    if (isForAll(request)) {
      return Optional.empty();
    }
    if (outages.isOngoing()) {
      request.setAttribute(Bearer.UNCHECKED, true);
      return Optional.empty();
    }
    try {
      return identity(request);
    } catch (RuntimeException failed) {
      if (!outages.tell(failed)) {
        throw failed;
      }
      request.setAttribute(Bearer.UNCHECKED, failed);
      return Optional.empty();
    }
  }

  private Optional<Identity> identity(HttpServletRequest request) {
    String token = Bearer.token(request.getHeader("Authorization"));
    if (token != null) {
      return identities.ofToken(token);
    }
    SessionOwner signedIn = PersonSession.of(request);
    return signedIn == null
        ? Optional.empty()
        : identities.ofSession(signedIn.name(), signedIn.session());
  }

  /**
   * Whether the answer does not depend on who asks: the files of a page, and whether we are there.
   */
  private static boolean isForAll(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/look/")
        || path.startsWith("/webjars/")
        || path.startsWith("/health")
        || path.equals("/api/v1/ping");
  }
}
