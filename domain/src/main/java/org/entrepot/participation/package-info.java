/** Who takes part in an edition: exhibitors by their role, and pavilions. */
@NullMarked
package org.entrepot.participation;

import org.jspecify.annotations.NullMarked;
