/** What every page shares: the reader's language and theme, addresses, numbers, charts, errors. */
@NullMarked
package org.entrepot.page;

import org.jspecify.annotations.NullMarked;
