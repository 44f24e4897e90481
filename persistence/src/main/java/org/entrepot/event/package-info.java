/** What has happened and who is still to be told, in the database and on the clock. */
@NullMarked
package org.entrepot.event;

import org.jspecify.annotations.NullMarked;
