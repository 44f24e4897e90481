/**
 * The built archives on a server of their own: what starts it, what asks it, and what must hold.
 */
@NullMarked
package org.entrepot.system;

import org.jspecify.annotations.NullMarked;
