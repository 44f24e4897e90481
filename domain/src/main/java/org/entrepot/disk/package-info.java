/** The disk of a node: where it keeps what it works on, and what is said where none has room. */
@NullMarked
package org.entrepot.disk;

import org.jspecify.annotations.NullMarked;
