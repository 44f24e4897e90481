/** Claims, in the database. */
@NullMarked
package org.entrepot.claim;

import org.jspecify.annotations.NullMarked;
