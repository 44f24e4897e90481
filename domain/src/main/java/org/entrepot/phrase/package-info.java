/**
 * Number phrases: where a text says a number or a record, what it says, and which claims that could
 * be. A person decides; nothing is claimed by the program.
 */
@NullMarked
package org.entrepot.phrase;

import org.jspecify.annotations.NullMarked;
