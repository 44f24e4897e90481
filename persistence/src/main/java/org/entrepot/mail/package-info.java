/** Mails by SMTP. */
@NullMarked
package org.entrepot.mail;

import org.jspecify.annotations.NullMarked;
