/** What exhibitors show, in the database. */
@NullMarked
package org.entrepot.showcase;

import org.jspecify.annotations.NullMarked;
