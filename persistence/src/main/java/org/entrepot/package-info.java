/** What the server gives to persistence: the data source and the session's settings. */
@NullMarked
package org.entrepot;

import org.jspecify.annotations.NullMarked;
