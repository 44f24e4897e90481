/**
 * Long work that people start and wait for: imports of bundles, their progress and what they
 * refused.
 */
@NullMarked
package org.entrepot.job;

import org.jspecify.annotations.NullMarked;
