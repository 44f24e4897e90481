/** Imports over REST and as pages: sending a bundle, watching its job, its refused rows. */
@NullMarked
package org.entrepot.intake;

import org.jspecify.annotations.NullMarked;
