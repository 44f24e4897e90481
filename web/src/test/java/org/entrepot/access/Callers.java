package org.entrepot.access;

import java.util.Set;

/** Callers as they are found out. */
public final class Callers {

  private Callers() {}

  /** Nobody, where there is no role. */
  public static Access with(Role... roles) {
    Access access = new Access();
    access.caller =
        roles.length == 0
            ? new CurrentIdentity()
            : new CurrentIdentity(
                new Identity("somebody", Set.of(roles), AccessScope.EVERYTHING, 1));
    return access;
  }

  /** Somebody who has signed in and sees this. */
  public static Access seeing(Visibility visibility) {
    Access access =
        new Access() {
          @Override
          public Visibility visibility() {
            return visibility;
          }
        };
    access.caller =
        new CurrentIdentity(
            new Identity("somebody", Set.of(Role.AUDITOR), AccessScope.EVERYTHING, 1));
    return access;
  }
}
