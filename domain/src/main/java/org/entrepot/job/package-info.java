/**
 * Long work of any kind: it waits, runs on one of the nodes, says how far it is, and can be
 * stopped. What the work is, its kind knows.
 */
@NullMarked
package org.entrepot.job;

import org.jspecify.annotations.NullMarked;
