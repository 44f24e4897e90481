/** The outlook over HTTP, and the page about it. */
@NullMarked
package org.entrepot.outlook;

import org.jspecify.annotations.NullMarked;
