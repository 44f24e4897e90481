/**
 * How Entrepot runs by itself: PostgreSQL, Payara Micro with the WAR, and the commands around them.
 */
@NullMarked
package org.entrepot.launcher;

import org.jspecify.annotations.NullMarked;
