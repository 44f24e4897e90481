/** Published figures over HTTP and on pages. */
@NullMarked
package org.entrepot.published;

import org.jspecify.annotations.NullMarked;
