/** What figures need of the records beside the ledger. */
@NullMarked
package org.entrepot.figure;

import org.jspecify.annotations.NullMarked;
