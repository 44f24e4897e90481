/** The organiser's registers over HTTP, and the console's pages of them. */
@NullMarked
package org.entrepot.register;

import org.jspecify.annotations.NullMarked;
