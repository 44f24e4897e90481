package org.entrepot.merger;

import java.time.Instant;

/**
 * That two companies are one.
 *
 * @param kept code of the company that stays
 * @param gone code of the company that it is, too
 * @param because why
 * @param by name of the identity that says so
 */
public record MergerWish(String kept, String gone, String because, String by, Instant at) {}
