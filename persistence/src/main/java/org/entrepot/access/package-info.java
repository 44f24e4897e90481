/** Accounts, tokens, failed sign-ins and the audit trail in the database. */
@NullMarked
package org.entrepot.access;

import org.jspecify.annotations.NullMarked;
