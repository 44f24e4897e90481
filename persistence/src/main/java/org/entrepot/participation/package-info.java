/** Exhibitors and pavilions in the database. */
@NullMarked
package org.entrepot.participation;

import org.jspecify.annotations.NullMarked;
