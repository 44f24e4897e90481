/** Texts that people paste: the resource and the page where their numbers are offered as claims. */
@NullMarked
package org.entrepot.phrase;

import org.jspecify.annotations.NullMarked;
