/** What runs on each node while the application is up. */
@NullMarked
package org.entrepot.job;

import org.jspecify.annotations.NullMarked;
