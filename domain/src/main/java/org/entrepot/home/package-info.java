/** What waits for whoever works here: how much of it, and since when. */
@NullMarked
package org.entrepot.home;

import org.jspecify.annotations.NullMarked;
