/** What an operator may set: every variable is declared here, and read in one place per process. */
@NullMarked
package org.entrepot.setting;

import org.jspecify.annotations.NullMarked;
