package org.entrepot.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.entrepot.access.Permission;

/** The permission that a resource method takes, or each of its class that names no other. */
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Requires {
  Permission value();
}
