/** The rules of the modules and packages, and a planted violation of each. */
@NullMarked
package org.entrepot.architecture;

import org.jspecify.annotations.NullMarked;
