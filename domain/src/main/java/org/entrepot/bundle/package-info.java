/** What a file of records is: its columns and their types, and how its rows are read. */
@NullMarked
package org.entrepot.bundle;

import org.jspecify.annotations.NullMarked;
