/** How people and machines come in: the login mechanism, the session, and tokens over REST. */
@NullMarked
package org.entrepot.access;

import org.jspecify.annotations.NullMarked;
