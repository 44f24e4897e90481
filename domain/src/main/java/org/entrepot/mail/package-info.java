/** Mails to people, by the mail server that an operator names. */
@NullMarked
package org.entrepot.mail;

import org.jspecify.annotations.NullMarked;
