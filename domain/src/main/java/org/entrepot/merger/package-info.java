/** Two records of one company become one, by a person who has seen what that moves. */
@NullMarked
package org.entrepot.merger;

import org.jspecify.annotations.NullMarked;
