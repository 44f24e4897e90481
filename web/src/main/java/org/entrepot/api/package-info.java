/** What all resources of the REST API have in common: its address, errors, and who may call. */
@NullMarked
package org.entrepot.api;

import org.jspecify.annotations.NullMarked;
