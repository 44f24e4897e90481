/** Has a node tell what happened while the application is up. */
@NullMarked
package org.entrepot.event;

import org.jspecify.annotations.NullMarked;
