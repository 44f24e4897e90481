/** Mergers of companies over REST and at the desk. */
@NullMarked
package org.entrepot.merger;

import org.jspecify.annotations.NullMarked;
