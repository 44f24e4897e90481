/** An invented expo, told as import bundles: what the first start shows and what tests measure. */
@NullMarked
package org.entrepot.sample;

import org.jspecify.annotations.NullMarked;
