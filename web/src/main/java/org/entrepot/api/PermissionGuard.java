package org.entrepot.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.entrepot.NotAllowed;
import org.entrepot.access.Access;
import org.entrepot.access.Bearer;
import org.entrepot.access.FoundIdentity;
import org.entrepot.access.Identity;
import org.entrepot.access.NotSignedIn;
import org.entrepot.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through to a resource method, or not.
 *
 * <p>Another site can make a browser send our session's cookie along with a request of its own. It
 * cannot add a header to it, unless we allowed that, which we do nowhere. So what changes something
 * needs a token, which no browser sends by itself, or the header X-Requested-With with any value;
 * where the browser says that the request comes from another site, it is refused in any case.
 */
class PermissionGuard implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OUR_SITE = Set.of("same-origin", "none");

  private final @Nullable Permission permission;

  /**
   * For whoever may do this.
   *
   * @param permission null where none is declared: then nobody may
   */
  PermissionGuard(@Nullable Permission permission) {
    this.permission = permission;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (HttpMethod.OPTIONS.equals(request.getMethod())) {
      return; // which methods there are is no secret, and browsers ask it without who they are
    }
    if (request.getProperty(Bearer.UNCHECKED) != null) {
      throw ProblemAnswer.unavailable();
    }
    Identity known = (Identity) request.getProperty(FoundIdentity.ATTRIBUTE);
    boolean bearer = Bearer.token(request.getHeaderString(HttpHeaders.AUTHORIZATION)) != null;
    if (bearer && known == null) {
      throw new NotSignedIn("sign-in.token");
    }
    if (permission == null) {
      throw known == null ? new NotSignedIn() : new NotAllowed("role.missing", "");
    }
    Access.require(permission, known);
    if (!bearer && !SAFE.contains(request.getMethod()) && !isOurs(request)) {
      throw new NotAllowed("request.cross-site");
    }
  }

  private static boolean isOurs(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    return request.getHeaderString("X-Requested-With") != null
        && (site == null || OUR_SITE.contains(site));
  }
}
