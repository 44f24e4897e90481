/** Claims: what somebody says in a number or a word, beside what the records say. */
@NullMarked
package org.entrepot.claim;

import org.jspecify.annotations.NullMarked;
