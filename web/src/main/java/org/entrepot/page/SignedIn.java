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
    return who == null ? "" : reader.texts().text("site.signedIn", who);
  }

  /** Whether they may do this: what nobody may use is not shown to them. */
  public boolean may(Permission permission) {
    return access.may(permission);
  }

  /** See {@link #may}, as pages ask it: {@code signedIn.allows('RECORDS_WRITE')}. */
  public boolean allows(String permission) {
    return may(Permission.valueOf(permission));
  }

  /** Whether the page with this name is theirs to look at. */
  public boolean opens(String page) {
    return may(SitePage.valueOf(page).look());
  }

  /** Where their console begins; empty for who has none. */
  public String getConsole() {
    return access.who() != null && may(SitePage.HOME.look()) ? route.to("desk") : "";
  }

  /** The page to sign in on, which leads back to this one. */
  public String getSignIn() {
    String here = route.getHere();
    boolean leads = here.startsWith("/sign-in") || here.startsWith("/password");
    return route.to("sign-in") + (leads ? route.onward("?") : "?to=" + Route.encodeQuery(here));
  }
}
