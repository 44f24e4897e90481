package org.entrepot.figure;

import java.util.List;
import org.entrepot.ledger.LedgerMoment;

/**
 * The ledgers that a value is computed from.
 *
 * @param own of the edition whose value it is
 * @param earlier of the editions before it, each of them whole: they are over
 * @param presence who is present in them, as far as that has been looked up
 * @param sight what of them is to be seen
 */
record LedgerView(
    LedgerMoment own, List<LedgerMoment> earlier, LedgerPresence presence, LedgerSight sight) {}
