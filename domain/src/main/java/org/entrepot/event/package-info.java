/**
 * What has happened: kept in the transaction in which it happens, and told afterwards to whoever in
 * the application wants to know.
 */
@NullMarked
package org.entrepot.event;

import org.jspecify.annotations.NullMarked;
