/** Companies that exhibit, buy or sell, and the opaque codes that stand for them in postings. */
@NullMarked
package org.entrepot.party;

import org.jspecify.annotations.NullMarked;
