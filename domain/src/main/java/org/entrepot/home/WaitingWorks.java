package org.entrepot.home;

import java.util.List;
import java.util.Set;
import org.entrepot.access.Visibility;

/** Counts what waits. */
public interface WaitingWorks {

  /** Those of these kinds of which there is any, in the order of the kinds. */
  List<WaitingWork> of(Set<WaitingKind> kinds, Visibility visibility);
}
