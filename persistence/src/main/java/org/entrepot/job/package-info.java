/** Jobs in the database, and what runs them on each node. */
@NullMarked
package org.entrepot.job;

import org.jspecify.annotations.NullMarked;
