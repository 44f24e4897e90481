/** Each figure of speed beside the limit it is measured against, as a ratio, in one run. */
@NullMarked
package org.entrepot.benchmarks;

import org.jspecify.annotations.NullMarked;
