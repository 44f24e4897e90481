/** Takes counted records out of the figures, with a reason, and puts them back. */
@NullMarked
package org.entrepot.withdrawal;

import org.jspecify.annotations.NullMarked;
