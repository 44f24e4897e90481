/** Imports in the database: staging, validation, merge, and what was refused. */
@NullMarked
package org.entrepot.job;

import org.jspecify.annotations.NullMarked;
