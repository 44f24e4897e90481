/** Imports in the database: staging, judging, merging, and what was refused. */
@NullMarked
package org.entrepot.intake;

import org.jspecify.annotations.NullMarked;
