/** Claims over HTTP, and the page that shows them one by one. */
@NullMarked
package org.entrepot.claim;

import org.jspecify.annotations.NullMarked;
