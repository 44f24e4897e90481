package org.entrepot.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Who may have a use case done: whoever has one of these permissions. It is asked once more here
 * because there is more than one door to it, and a door can be left open. Throws as {@link
 * Access#require}.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Permitted {
  @Nonbinding
  Permission[] value() default {};
}
