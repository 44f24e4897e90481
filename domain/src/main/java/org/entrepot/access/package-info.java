/** Who may come in and what they may do: accounts, tokens, roles and the trail of what was done. */
@NullMarked
package org.entrepot.access;

import org.jspecify.annotations.NullMarked;
