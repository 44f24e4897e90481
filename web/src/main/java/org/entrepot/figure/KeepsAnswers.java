package org.entrepot.figure;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a resource method whose answers are kept, and the filter that gives them again. */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
@interface KeepsAnswers {}
