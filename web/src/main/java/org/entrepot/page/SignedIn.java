package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.access.Access;
import org.entrepot.access.Permission;

/** Who looks at a page, as its masthead says. */
@Named
@RequestScoped
public class SignedIn {

  @Inject Access access;
  @Inject Display reader;
  @Inject Route route;

  /** {@code Signed in as admin}; empty where nobody has. */
  public String getSignedIn() {
    String who = access.who();
    return who == null ? "" : reader.texts().text("visitor.signedIn", who);
  }

  /** Whether the forms that bring records in are theirs. */
  public boolean isImporter() {
    return access.may(Permission.RECORDS_IMPORT);
  }

  /** Whether the console is theirs. */
  public boolean isStaff() {
    return access.may(Permission.JOBS_READ);
  }

  /** The page to sign in on, which leads back to this one. */
  public String getSignIn() {
    String here = route.getHere();
    boolean leads = here.startsWith("/sign-in") || here.startsWith("/password");
    return route.to("sign-in") + (leads ? route.onward("?") : "?to=" + Route.encodeQuery(here));
  }
}
