/** The ledger for measuring, without a container. */
@NullMarked
package org.entrepot.ledger;

import org.jspecify.annotations.NullMarked;
