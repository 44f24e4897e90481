package org.entrepot.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.entrepot.access.Cost;

/**
 * What a method that is open to all costs whoever has not signed in, where it is something else
 * than {@link Toll} takes it for.
 */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Costs {
  Cost value();
}
