/** Mergers of companies in the database. */
@NullMarked
package org.entrepot.merger;

import org.jspecify.annotations.NullMarked;
