package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.entrepot.access.Access;

/** Who looks at a page, as its masthead says. */
@Named
@RequestScoped
public class SignedIn {

  @Inject Access access;
  @Inject HttpServletRequest request;
  @Inject Display reader;
  @Inject Route route;

  /** {@code Signed in as admin}; empty where nobody has. */
  public String getSignedIn() {
    String who = access.who();
    return who == null ? "" : reader.texts().text("visitor.signedIn", who);
  }

  /** Whether the forms that bring records in are theirs. */
  public boolean isImporter() {
    return Who.IMPORTERS.includes(request);
  }

  /** Whether the console is theirs. */
  public boolean isStaff() {
    return Who.STAFF.includes(request);
  }

  /** The page to sign in on, which leads back to this one. */
  public String getSignIn() {
    String here = route.getHere();
    boolean leads = here.startsWith("/sign-in") || here.startsWith("/password");
    return route.to("sign-in") + (leads ? route.onward("?") : "?to=" + Route.encodeQuery(here));
  }
}
