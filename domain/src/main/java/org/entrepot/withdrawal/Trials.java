package org.entrepot.withdrawal;

import java.util.Collection;

/** Makes of the caller's transaction one that only tries something, and is rolled back. */
public interface Trials {

  /**
   * Waits until nobody else tries anything in these editions, before the turn of their records is
   * waited for: so who changes records waits for one preview at most, however many are asked for.
   * From then on the transaction keeps nothing that nobody would ever read, and holds up nobody in
   * other registers.
   *
   * @param editions codes of those whose figures are to be read
   * @throws org.entrepot.RuleBroken with code {@code preview.busy} if others have had them for ten
   *     seconds
   */
  void begin(Collection<String> editions);
}
