/** Disks without room, the database's or a node's, told by what failed. */
@NullMarked
package org.entrepot.disk;

import org.jspecify.annotations.NullMarked;
