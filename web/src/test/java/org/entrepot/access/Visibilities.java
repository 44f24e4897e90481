package org.entrepot.access;

import java.util.Set;

/** What somebody may see, without asking who they are. */
public final class Visibilities {

  public static final Visibility ALL = Visibility.everything();

  public static final Visibility EVERYONES = Visibility.everyones(false);

  private Visibilities() {}

  public static Visibility ofEditions(String... codes) {
    return Visibility.ofEditions(Set.of(codes));
  }

  public static Visibility within(RowLimit limit, String... codes) {
    return ALL.within(limit, Set.of(codes));
  }

  /** Of what one sees no more than this. */
  public static Visibility within(Visibility visibility, RowLimit limit, String... codes) {
    return visibility.within(limit, Set.of(codes));
  }
}
