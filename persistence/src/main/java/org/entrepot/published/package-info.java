/** Published figures and what people have said of them, in one log. */
@NullMarked
package org.entrepot.published;

import org.jspecify.annotations.NullMarked;
