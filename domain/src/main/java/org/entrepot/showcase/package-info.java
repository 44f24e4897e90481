/** What exhibitors show for the first time: products, technologies, services. */
@NullMarked
package org.entrepot.showcase;

import org.jspecify.annotations.NullMarked;
