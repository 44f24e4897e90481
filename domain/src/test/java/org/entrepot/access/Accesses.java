package org.entrepot.access;

import java.util.Set;

/** What callers may do, without asking who they are. */
public final class Accesses {

  /** Of an administrator of everything. */
  public static final Access ALL = of(AccessScope.EVERYTHING, Role.ADMINISTRATOR);

  private Accesses() {}

  public static Access of(AccessScope scope, Role... roles) {
    Access access = new Access();
    access.caller = new CurrentIdentity(new Identity("somebody", Set.of(roles), scope, 1));
    return access;
  }
}
