/** Figures as machines and people read them: resources of the API and the public pages. */
@NullMarked
package org.entrepot.figure;

import org.jspecify.annotations.NullMarked;
