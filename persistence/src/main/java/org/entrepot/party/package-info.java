/** Companies in the database. */
@NullMarked
package org.entrepot.party;

import org.jspecify.annotations.NullMarked;
