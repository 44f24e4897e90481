package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.entrepot.access.Session.SignedIn;

/**
 * The one way to be known to the server: by a token, or by a session that has signed in. It asks
 * for nothing itself; what needs a sign-in says so where it stands, and pages lead to the sign-in
 * page.
 */
@ApplicationScoped
class Login implements HttpAuthenticationMechanism {

  @Inject Identities identities;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return identity(request)
        .map(identity -> context.notifyContainerAboutLogin(identity.name(), identity.roles()))
        .orElseGet(context::doNothing);
  }

  private Optional<Identity> identity(HttpServletRequest request) {
    String token = Bearer.token(request.getHeader("Authorization"));
    if (token != null) {
      return identities.ofToken(token);
    }
    SignedIn signedIn = isAsset(request) ? null : Session.of(request);
    return signedIn == null
        ? Optional.empty()
        : identities.ofSession(signedIn.name(), signedIn.revision());
  }

  /** A page has dozens of these, the same for everyone. */
  private static boolean isAsset(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/look/");
  }
}
