/** What waits, counted. */
@NullMarked
package org.entrepot.home;

import org.jspecify.annotations.NullMarked;
