package org.entrepot.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account is to be from now on.
 *
 * @param person null leaves it
 * @param roles null leaves them
 * @param scope null leaves it
 * @param disabled null leaves it
 */
public record AccountWish(
    @Nullable PersonDetails person,
    @Nullable Set<Role> roles,
    @Nullable AccessScope scope,
    @Nullable Boolean disabled) {}
